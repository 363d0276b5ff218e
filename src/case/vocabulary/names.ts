// Written by generate/write.mjs from the lists of names beside this file; do not edit.

import * as ids from './ids'
import { named, namedValues } from './named'
import type { TermMap } from './term'

export const absenceKinds = /* @__PURE__ */ named(ids.absenceKinds, `因公外出|on official business
因私外出|on private business
请假|on leave
外出|out of the office`)

export const acts = /* @__PURE__ */ named(ids.acts, `来访、来电或来函|turn to the body
首遇事件|encounter an incident
提出申请
补正|supply what was missing
到场
提出异议
接待或接收
答复
提供帮助
指引
联系了解
转交
转办
报送
退回来件
交办
协调
跟踪
催办
报告
请示
批示
批准
登记
签字
归档
编制
着手办理
审查
受理
不予受理
调查核实
听取陈述|hear a statement
现场处置|respond on the spot
作出决定
办结
送达
收费|charge a fee
借阅
告知
公开
确定时限|set a time limit
延期|extend the time limit
启动程序|start a procedure
结束程序|end a procedure
约定时间
离岗|leave the post
返岗|return to the post
托付照看|entrust the post
顶岗|cover the post
签到
签退
检查
考核
作出处理|impose a measure
表扬
任用
判处刑罚
收受好处|accept a benefit`)

export const agencies = /* @__PURE__ */ named(ids.agencies, `未委托代办|not entrusted
部分手续代办|entrusted in part
全程代办|entrusted as a whole`)

export const appointmentKinds = /* @__PURE__ */ named(ids.appointmentKinds, `任命
晋升
晋升工资档次|promotion in pay step
录用或聘用
指定专人|designation for a task`)

export const appraisalRatings = /* @__PURE__ */ named(ids.appraisalRatings, `优秀
称职
基本称职
不称职`)

export const approvalObjects = /* @__PURE__ */ named(ids.approvalObjects, `延期
转交|hand-over
退回|sending back
借阅
公开
适用程序|choice of procedure
直接报告
办理环节|step of handling
离岗
处理措施
工作建议
规费减免或者缓交|reduction or deferment of a fee`)

export const assigners = /* @__PURE__ */ named(ids.assigners, `上级机关|a superior organ
领导|a leader`)

export const audiences = /* @__PURE__ */ named(ids.audiences, `社会公众|the public
单位内部|staff of the body`)

export const bars = /* @__PURE__ */ named(ids.bars, `法律法规不允许|barred by law
政策不允许|barred by policy
国家明令禁止|banned by the state
不符合产业政策|against industrial policy
不符合发展规划|against planning`)

export const benefits = /* @__PURE__ */ named(ids.benefits, `吃请
礼品
礼金
有价证券
宴请
娱乐活动
借款或借物
报销费用
其他好处|another benefit`)

export const carriers = /* @__PURE__ */ named(ids.carriers, `纸质
电子`)

export const channels = /* @__PURE__ */ named(ids.channels, `来访
来电|telephone
来函
电子邮件|e-mail
传真
网络
其他方式|another way`)

export const complaintChannels = /* @__PURE__ */ named(ids.complaintChannels, `投诉窗口
投诉电话
意见箱|box
网上渠道
其他渠道|another channel`)

export const complexities = /* @__PURE__ */ named(ids.complexities, `简便
一般
复杂
重大
综合性`)

export const conclusionOutcomes = /* @__PURE__ */ named(ids.conclusionOutcomes, `已办理
不能办理
已撤回
视为放弃`)

export const contents = /* @__PURE__ */ named(ids.contents, `办理依据|legal basis
办理条件
办理时限
受理时限|time limit for acceptance
办理程序
办理方法|method of handling
所需材料|required materials
所需手续|required formalities
收费标准|fee standard
收费依据|basis of the fee
办理要求
有关事项|the matter itself
有关的全部内容|everything relevant
事项名称|name of the item
办理机构
实施主体
岗位责任人|person responsible at the post
数量
申请书示范文本|specimen application
工作职责
办事纪律|working discipline
需补充的材料
需补办的手续
需补正的内容|points to correct
补正期限|time allowed for correction
情况和原因
不能当场办理的原因|reason why it is not handled at once
不属职责范围的理由|reason why it is outside the remit
不予受理的理由|reason for non-acceptance
不予办理的理由|reason for not handling it
退回的理由|reason for the return
未按时办结的原因|reason for the delay
延期的理由|reason for the extension
承办人外出的原因|reason for the handler’s absence
决定的理由|reasons of the decision
有关政策规定|the policy or rule that applies
承办单位|the unit to turn to
承办人|the person to turn to
办理地点|the place to go to
联系电话|the telephone number
联系方式|the contact details
投诉举报渠道
受理情况
不受理的情况|non-acceptance
处理途径|way of handling
办理进程
办理结果
了解或请示的结果|outcome of the inquiry
约定的办理时间|agreed time of handling
承诺办结时限|promised time limit
特别程序所需时间|time that the procedure takes
新的责任人|new responsible person
应履行的义务
延期的依据|basis of the extension
处理意见
延期后的时限|new time limit
时间节点
具体方案
陈述和申辩的权利|right to be heard
要求听证的权利|right to a hearing
申请行政复议的权利|right to reconsideration
提起行政诉讼的权利|right to sue
听证时间|time of the hearing
听证地点|place of the hearing
听证事项|subject of the hearing
投诉请求
事实和理由
信息内容|the information
获取方式和途径|way to obtain it
信息不存在|that the information does not exist
不予重复处理|that it is not handled again
适用的专门规定|special rules that apply
专用印章|official seal
日期
服务态度
宣传解释
工作方法
办事原则|working principles
保守秘密
廉洁自律
服务承诺制度|the service commitment rules
首问负责制度|the first-inquiry rules
一次性告知制度|the one-time notice rules
限时办结制度|the time limit rules
档案管理制度|the archive rules
卫生保洁制度|the hygiene rules
廉政建设制度|the clean government rules
工作考勤制度|the attendance rules
责任追究制度|the accountability rules`)

export const deciders = /* @__PURE__ */ named(ids.deciders, `领导|a leader
集体研究|a deliberation
本级政府|the government of the level
上级机关|a superior organ
其他部门|another department`)

export const decisionOutcomes = /* @__PURE__ */ named(ids.decisionOutcomes, `准予|granted
不予|refused
部分准予|granted in part
出具意见|opinion given
给予处分|sanction imposed
其他决定|another decision`)

export const declineGrounds = /* @__PURE__ */ named(ids.declineGrounds, `不属本机关职责|outside the remit
依法不需办理|no handling needed
不符合条件
依法禁止
未补正|defects not cured
重复提出|repeated
超过合理范围
逾期提出
提交渠道|the channel
由代理人提出|the agent
电子材料|electronic papers
身份或地域|identity or origin`)

export const defectKinds = /* @__PURE__ */ named(ids.defectKinds, `缺少
不符合法定形式|not in legal form
不清楚
不真实
不合法
未按程序|out of procedure
超过受理时限`)

export const disclosureCases = /* @__PURE__ */ named(ids.disclosureCases, `已主动公开|already published
可以公开|to be disclosed
部分公开|to be disclosed in part
不予公开
信息不存在|does not exist
不属本机关|not held by the body
重复申请|repeated request
登记查询信息|data of a public register`)

export const documents = /* @__PURE__ */ named(ids.documents, `受理通知书|notice of acceptance
不予受理通知书|notice of non-acceptance
咨询件受理通知书|notice of an inquiry
补充件通知书|notice to supplement
退回件通知书|notice of return
承诺件通知书|notice of the promised limit
延期办结通知书|notice of extension
收件凭证
决定书|written decision
处理意见书|written opinion
证照
收费单据
申请书格式文本`)

export const examinationResults = /* @__PURE__ */ named(ids.examinationResults, `材料齐全
材料有缺陷
不符合条件
依法不能办理`)

export const feeKinds = /* @__PURE__ */ named(ids.feeKinds, `服务
代办|agency service
听证`)

export const fields = /* @__PURE__ */ named(ids.fields, `姓名
单位
住址
联系电话|telephone
联系方式|contact details
身份证明|proof of identity
基本情况
时间
事项
请求
事实
理由
所需信息
形式要求
材料名称
材料数量|number of materials
分类
初步研判
首问责任人|first-asked person
承办人
承办人电话|handler’s telephone
首办科室
牵头科室
办理情况
办理结果
受理时间|time of acceptance
受理编号
受理人
办结时间|time of completion
办理时间|agreed time of handling
办理要求|requirements
编号
建议转办单位
转办理由|reason of the transfer
签名
签字时间|time of signature
签章
部门
职务
岗位
岗位职责
投诉方式|ways to complain
离岗时间|time of leaving
离岗事由|reason of the absence
到岗时间|time of return
去向`)

export const findings = /* @__PURE__ */ named(ids.findings, `服务态度
用语不文明
使用服务忌语|a banned phrase
不耐心|impatience
不认真细致|carelessness
敷衍|perfunctory handling
推诿|shirking
拒绝|refusal
拖延|delay
刁难|obstruction
官僚主义作风|bureaucratic airs
不负责任|irresponsibility
做与工作无关的事|non-work activity
不合要求的方面
材料丢失|loss of a paper
来人表现|conduct of the visitor
接待处理无异常|nothing improper
吃拿卡要|extortion of favours
以权谋私
徇私
不一视同仁
可能影响公正办事|possible effect on impartiality
提出与事项无关的要求
违规收费
泄露应保密内容|breach of confidentiality
打击报复|retaliation
弄虚作假|falsification
授意或唆使他人|instigation
有直接利害关系
违反规定
履行职责情况|performance of duty
违规办理
差错
任职胜任情况|fitness for the post
转办错误|wrong referral
是否符合法定条件|merits of the application
事项复杂程度|complexity of the matter
及时|promptness
有正当理由|good reason
原因归属
情节轻重
违纪违法性质
影响
损害对象
查证属实
已经改正
从轻情节
从重情节
在共同行为中的作用|role in the act
责任身份|capacity of liability
其他情形|another ground of the clause
表现突出
评定分值
不配合|lack of cooperation
情况特殊
确有必要|need
办理中出现变化或问题|change or problem in the course
告知内容简单|simplicity of what is to be told
申请数量频次明显超过合理范围
理由合理
涉及重大公共利益|major public interest`)

export const forms = /* @__PURE__ */ named(ids.forms, `口头
书面
电话|by telephone
传真|by fax
电子`)

export const forwardingAims = /* @__PURE__ */ named(ids.forwardingAims, `决定
审核
答复
印发
抄送|information`)

export const handlingModes = /* @__PURE__ */ named(ids.handlingModes, `单独办理|by one unit
串联办理|one after another
并联办理|in parallel
联合办理|jointly
统一办理|by one unit for all
集中办理|in one place`)

export const improvements = /* @__PURE__ */ named(ids.improvements, `减少办事环节
减少申报材料
新设联办事项|new joint item`)

export const incidentKinds = /* @__PURE__ */ named(ids.incidentKinds, `遭遇危险
权益受侵害|rights infringed
意外伤害|accidental injury
突发疾病|sudden illness
人身侵害|attack on a person
违纪行为|breach of discipline
不文明行为|uncivil conduct
安全隐患
重大事故苗头|sign of a major accident
心理异常|mental distress
公物受侵害|damage to public property
设施损坏|broken facility
影响稳定|threat to stability
损害形象|harm to the image of the body
与服务对象争吵|quarrel with a person served`)

export const incidentPlaces = /* @__PURE__ */ named(ids.incidentPlaces, `单位内
单位外`)

export const incidentSeverities = /* @__PURE__ */ named(ids.incidentSeverities, `一般
较严重`)

export const instructionAims = /* @__PURE__ */ named(ids.instructionAims, `批示
决定|a decision
协调`)

export const intents = /* @__PURE__ */ named(ids.intents, `故意犯罪|intentional crime
过失犯罪|negligent crime`)

export const investigationResults = /* @__PURE__ */ named(ids.investigationResults, `属实
不属实
尚未查明`)

export const liaisonAims = /* @__PURE__ */ named(ids.liaisonAims, `了解情况|finding out
安排衔接|arranging
商洽|consulting
通报情况|informing`)

export const limitSources = /* @__PURE__ */ named(ids.limitSources, `法定时限|statutory limit
政策规定时限|limit set by policy
上级要求时限|limit set by a superior
本机关规定时限|limit prescribed by the body
承诺时限|promised limit
约定时限|agreed limit
另定时限|limit set for the matter`)

export const mails = /* @__PURE__ */ named(ids.mails, `签收邮寄|signed-for mail
平常信函|ordinary mail`)

export const matterClasses = /* @__PURE__ */ named(ids.matterClasses, `即办件|on-the-spot matter
承诺件|committed matter
咨询件
补充件|matter to be supplemented
退回件|returned matter
信访件|petition matter
上报件|matter reported upward`)

export const matterKinds = /* @__PURE__ */ named(ids.matterKinds, `审批事项
备案事项
公共服务事项|public service
来文办理|incoming document
部门间往来事项|dealing between departments
下级请示|request of a lower organ
信访事项
投诉举报
政府信息公开申请|disclosure request
行政复议|administrative reconsideration
行政赔偿|state compensation
社会保障
社会救助|social relief
安全生产|work safety
党员求助|help for a Party member
档案借阅
事件处置`)

export const measureFamilies = /* @__PURE__ */ named(ids.measureFamilies, `教育批评|education and criticism
告诫诫勉
通报
考核结果
扣分|deduction of points
岗位调整与组织处理|post and organisational measures
政务处分
党纪处分|Party sanction
追究责任
补救
奖励`)

export const measures = /* @__PURE__ */ named(ids.measures, `教育|education
谈话提醒
批评|criticism
批评教育|criticism and education
书面检查|written self-criticism
公开检查|public self-criticism
口头告诫
书面告诫
效能告诫
诫勉|statutory admonition
通报情况
通报批评
纳入考核|entry in the assessment
当年不得评优|no merit award that year
年度考核不得评为优秀|no rating as excellent
年度考核不称职|rating as incompetent
考核扣分|deduction of assessment points
离岗培训|training off the post
调离岗位|transfer from the post
组织调整
降职|demotion
免职|relief of office
责令辞职|ordered resignation
辞退|termination of service
警告|warning
记过|demerit
记大过|grave demerit
降级|downgrading
撤职|removal from post
开除|expulsion from service
给予处分
党内警告|Party warning
党内严重警告|serious Party warning
撤销党内职务|removal from Party posts
留党察看|probation within the Party
开除党籍|expulsion from the Party
追究责任|liability under other rules
从严追究责任|severe liability under other rules
依法追究法律责任|liability at law
移送司法机关|referral for criminal liability
责令改正|order to correct
赔礼道歉|apology
登门履行承诺|performance at the person’s door
消除影响|removal of the effects
立即办结|immediate completion
赔偿或补偿|compensation
通报表扬|commendation
授予示范称号`)

export const media = /* @__PURE__ */ named(ids.media, `服务窗口|service window
办公场所
网站
政务服务平台|online service platform
墙面
公开栏
桌面告示牌|desk sign
胸牌
岗位牌
便民卡|service card
内部通报|internal circular`)

export const objections = /* @__PURE__ */ named(ids.objections, `职责归属
听证主持人`)

export const observations = /* @__PURE__ */ named(ids.observations, `未佩戴工作证件|no badge worn
须知表格资料断档|forms or notes out of stock
岗位无人
应公示内容未公示
随地吐痰或者乱丢杂物|spitting or littering
物品资料未整理归位|articles and papers not in their place
桌面台面留有纸质资料或者书报|papers or reading matter left on desks
未见异常|nothing to note`)

export const paperKinds = /* @__PURE__ */ named(ids.paperKinds, `材料
手续`)

export const partyKinds = /* @__PURE__ */ named(ids.partyKinds, `公民
法人
其他组织|other organisation
企业
规模以上企业
招商企业
个体工商户
事业单位
基层单位|grass-roots unit
职工
客户
患者
党员|Party member
上级检查人员
业务单位人员|business partner
老弱病残人员|vulnerable person
外单位`)

export const penalties = /* @__PURE__ */ named(ids.penalties, `管制|public surveillance
拘役|criminal detention
有期徒刑以上刑罚|imprisonment or heavier
剥夺政治权利|deprivation of political rights
单处罚金
免予刑事处罚|exempted from punishment
不起诉`)

export const petitionStages = /* @__PURE__ */ named(ids.petitionStages, `初次办理|first handling
复查
复核`)

export const praiseSources = /* @__PURE__ */ named(ids.praiseSources, `群众|people served
县级媒体
市级媒体
省级及以上媒体|provincial media or higher`)

export const procedures = /* @__PURE__ */ named(ids.procedures, `听证
招标
拍卖
检验|inspection of goods
检测
检疫
鉴定
专家评审
勘测
现场核查|on-site check
技术审查
征求第三方意见|consultation of a third party
征求其他机关意见|consultation of another organ
规范性文件审查|review of a normative document
中止
不可抗力等障碍|obstacle such as force majeure
预审|preliminary review`)

export const publications = /* @__PURE__ */ named(ids.publications, `服务承诺|service commitments
办理流程时限表|table of procedures and time limits
办事指南|service guide
办事流程图
各项制度|the working rules
互为备岗安排|A and B arrangement
离岗告示
人员去向|notice of whereabouts
检查结果|results of checks
考勤汇总|attendance summary
统计汇总
涉及群众利益的事项|matters that concern the public
应主动公开的政府信息|government information
上级要求公开的其他事项|other matters whose publication is required
岗位标牌
办理结果公示|notice of results
投诉举报渠道
许可事项和听证公告|public notice of the matter
情况通报
并联办理流程时限表|timetable of parallel handling`)

export const publicities = /* @__PURE__ */ named(ids.publicities, `涉及群众利益|concerns the public interest
依法须公示|public notice required
涉及国家秘密`)

export const purposes = /* @__PURE__ */ named(ids.purposes, `咨询
办事
查询
投诉
举报|report of misconduct
意见建议
联系工作|official liaison
求助|request for help
评价`)

export const ratings = /* @__PURE__ */ named(ids.ratings, `非常满意
满意
基本满意
不满意
非常不满意`)

export const receiptModes = /* @__PURE__ */ named(ids.receiptModes, `当面接待
当面提交
签收|signed for
确认收到
阅知`)

export const recordClasses = /* @__PURE__ */ named(ids.recordClasses, `上级文件|documents of higher levels
上级会议材料|papers of higher-level meetings
本中心资料|papers of the body
会议记录
领导讲话|speeches of leaders
工作总结|work summaries
照片和音像材料
规章制度|rules of the body
干部人事材料|personnel records
告知书
回执
窗口业务和政策文件|business and policy papers of a window
窗口各项制度|rules of a window
已办结告知书
回执备份|copies of receipts
正在办理事项的资料|papers of matters in progress`)

export const referralManners = /* @__PURE__ */ named(ids.referralManners, `告知
引导
带领`)

export const registers = /* @__PURE__ */ named(ids.registers, `首问登记簿|first-inquiry register
收件受理登记簿|acceptance register
便民服务登记台账|service register
信息表
投诉举报登记簿|complaints register
信访登记簿|petitions register
重大疑难事项记录|record of major matters
办公室登记簿|office register
办结文字记录|record of the result
处理单|handling slip
三联单第一联|first slip
三联单第二联|second slip
三联单第三联|third slip
申请笔录|record of an oral request
听证笔录|record of the hearing
发文登记簿|register of outgoing papers
档案借阅登记簿|register of archive loans
去向登记簿|register of whereabouts`)

export const remits = /* @__PURE__ */ named(ids.remits, `本人职责|own duty
本科室其他岗位职责|another post of the section
本机关其他科室职责|another section of the body
本系统其他机关职责|another organ of the system
本机关以外职责|outside the body
职责不明确的事项`)

export const reportAims = /* @__PURE__ */ named(ids.reportAims, `例行抄报|routine copy
升级处理`)

export const requests = /* @__PURE__ */ named(ids.requests, `办理
代办|agency service
信访
复查|review of a petition
复核|final review of a petition
政府信息公开|disclosure of information
行政复议|administrative reconsideration
行政诉讼|administrative suit
听证
延续`)

export const responses = /* @__PURE__ */ named(ids.responses, `制止|stop it
保护
救护
排除险情|remove the hazard
教育
问明缘由|ask for the cause
讲清道理
示范
督促改正
提醒劝阻
协助处理
启动应急预案|start the emergency plan`)

export const roles = /* @__PURE__ */ named(ids.roles, `服务对象
第三方
被申请人
群众|the public
公安机关
家长
首问责任人|first-asked person
首遇责任人|first-encounter person
首办责任人
承办人
指定责任人
A岗人员|holder of the A post
B岗人员|holder of the B post
值班人员
卫生值日人员|person on cleaning duty
听证主持人
登记专人
周边工作人员|colleague nearby
批准人
考核人
工作人员|staff member
窗口工作人员
科室负责人|head of section
领导
当值领导|leader on duty
分管领导
领导班子
主要领导|principal leader
行政机关负责人|head of the organ
党政联席会议
本级政府负责人|head of the government
科室|section
承办单位
办公室
监督机构|supervising unit
质检部门|quality department
下级机关
本机关|the body itself
有关部门|department concerned
牵头部门
来文、发单单位|sending unit
上级机关
本级人民政府|government of the level
协调机构|coordinating body
投诉受理机构
处分决定机关`)

export const routines = /* @__PURE__ */ named(ids.routines, `日常整理|daily tidying
节日或活动大扫除|clean-up
清倒垃圾|emptying the rubbish
清洁地面|cleaning the floor
清洁工作台|cleaning the worktops
锁门|locking the door
开门|opening the door`)

export const seals = /* @__PURE__ */ named(ids.seals, `实体印章|seal on paper
电子印章|electronic seal`)

export const seasons = /* @__PURE__ */ named(ids.seasons, `冬春季|winter and spring
夏秋季|summer and autumn`)

export const serviceAreas = /* @__PURE__ */ named(ids.serviceAreas, `民政服务
计划生育服务
劳动保障服务|labour and social security
财政政策服务|fiscal policy
农林水服务|farming, forestry and water
国土和规划建设服务|land, planning and building
党员服务|service for Party members
信访稳定|petitions and stability`)

export const serviceModes = /* @__PURE__ */ named(ids.serviceModes, `窗口服务|counter service
预约服务
延时服务|after-hours service
上门服务|service at the door
代办服务|agency service
网上服务|online service
现场服务|on-scene service
听证`)

export const signatures = /* @__PURE__ */ named(ids.signatures, `手写签名|handwritten
电子签名`)

export const solutions = /* @__PURE__ */ named(ids.solutions, `当场
电话|by telephone
协调
其他部门
无法解决|not at all`)

export const staffCategories = /* @__PURE__ */ named(ids.staffCategories, `公务员
参照公务员法管理人员|managed like civil servants
其他公共事务管理人员|other public management staff
借调人员
聘用人员
实习进修人员
中心机关人员|staff of the centre itself
窗口人员|window staff`)

export const standingThings = /* @__PURE__ */ named(ids.standingThings, `登记专人
专门负责人员
内网政务专栏
服务承诺制度
责任追究办法
反馈制度
责任清单
岗位职责
互为备岗安排|A and B pairing
备岗人员顺序|order of the B posts
一岗多责|multi-duty posts
并联办理流程时限表|timetable of parallel handling
受理单位
受理人员
职责分工
三联单|three-slip form
值日表
事项进厅办理|items handled in the hall
综合窗口|general windows
投诉举报窗口
服务评价渠道|offer to rate the service`)

export const supervisionObjects = /* @__PURE__ */ named(ids.supervisionObjects, `首问负责制执行情况|first-inquiry system
服务承诺执行情况|service commitments
备岗制执行情况|A and B post system
岗位职责履行情况
检查结果|results of checks
时限执行情况
考勤
卫生
档案管理
综合考核|all-round assessment
窗口评比|ranking of windows
个人总结
述职
年度考核|annual appraisal
意见建议
超时原因|cause of the delay
投诉举报`)

export const suspensionGrounds = /* @__PURE__ */ named(ids.suspensionGrounds, `申请人死亡|the applicant died
申请人丧失行为能力|the applicant lost capacity
申请人下落不明|the applicant is missing
申请人组织终止|the applicant organisation ended
不可抗力
调解或和解|mediation or settlement
法律适用问题待确认|a question of law awaits an answer
须以其他案件结果为依据|another case must be decided first
规范性文件待审查|a normative document is under review
其他情形|another ground`)

export const timeUnits = /* @__PURE__ */ named(ids.timeUnits, `分钟
小时
个工作日
个自然日|calendar day
周
个月
年`)

export const tracks = /* @__PURE__ */ named(ids.tracks, `普通程序|ordinary procedure
简易程序|summary procedure`)

export const unclarities = /* @__PURE__ */ named(ids.unclarities, `法规政策|the rules
手续材料|the papers
承办人|the handler
具体情况|the facts`)

export const unitLevels = /* @__PURE__ */ named(ids.unitLevels, `科室|section of the body
机关|a body
上级|above the body`)

/** Every list. */
export const allNames: readonly TermMap[] = /* @__PURE__ */ (() => [absenceKinds, acts, agencies, appointmentKinds, appraisalRatings, approvalObjects, assigners, audiences, bars, benefits, carriers, channels, complaintChannels, complexities, conclusionOutcomes, contents, deciders, decisionOutcomes, declineGrounds, defectKinds, disclosureCases, documents, examinationResults, feeKinds, fields, findings, forms, forwardingAims, handlingModes, improvements, incidentKinds, incidentPlaces, incidentSeverities, instructionAims, intents, investigationResults, liaisonAims, limitSources, mails, matterClasses, matterKinds, measureFamilies, measures, media, objections, observations, paperKinds, partyKinds, penalties, petitionStages, praiseSources, procedures, publications, publicities, purposes, ratings, receiptModes, recordClasses, referralManners, registers, remits, reportAims, requests, responses, roles, routines, seals, seasons, serviceAreas, serviceModes, signatures, solutions, staffCategories, standingThings, supervisionObjects, suspensionGrounds, timeUnits, tracks, unclarities, unitLevels])()

/** The names of the values of the findings that take one of several. */
export const findingValues = /* @__PURE__ */ namedValues(ids.findingValues, `得体
不热情
冷漠
粗暴

无
违规上网|use of the internet
网上聊天
玩游戏
串岗|visits to other posts
影响网络运行|disturbance of the network
其他

无
卫生
档案管理
收退件手续

正常
政策理解有差异
无理取闹

无
无关材料
无关填报内容|content of a form
无关条件
转让技术|transfer of technology

无
乱收费
乱摊派
乱罚款

无
个人隐私
单位秘密|secret of the unit
商业秘密
国家秘密
检举材料|material of a report
未经批准的内容
挪作他用

正确履行
执行不力
不正确履行
不履行
失职渎职

无
违反法定依据
违反法定条件
违反法定程序
超越权限
滥用职权

无
一般差错
重大失误|major error
全局性重大失误|major error with general effect
屡次出现差错|repeated errors

胜任
不熟悉业务|not familiar with the work
不胜任
不宜担任领导职务
应当辞职

符合
不符合
申请不合法

简便
一般
复杂
重大
综合性

工作人员行为|conduct of staff
单位原因|the unit
服务对象原因|the person served
其他原因|another cause

轻微
较重
严重
特别严重

不构成
违纪|breach of discipline
违法|breach of law
涉嫌犯罪
构成犯罪

无影响
内部影响
一定影响
不良影响
恶劣影响

无
机关形象
机关效能
群众办事|business of the public
发展环境|business environment
正常秩序
安全

无
主动交代
配合调查
检举他人
挽回损失
主动退赔|returned the gains
悔改
其他情节|another ground

无
处分期内再犯|repeated in the sanction period
阻止检举
串供毁证|tampered with evidence
包庇同案人员|shielded others
拒不退赔|refused to return gains
阻挠调查|obstructed the inquiry
其他情节|another ground

单独实施
主要作用
次要或辅助作用
被胁迫
不明真相

直接责任人员|directly liable
直接负责的主管人员|person directly in charge
有关领导
单位`)
