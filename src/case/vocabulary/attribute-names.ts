// Written by generate/write.mjs from the lists of attributes beside this file; do not edit.

import { attributed } from './named'

/** The names of what a case file cannot leave out. */
export const requiredAttributes = /* @__PURE__ */ attributed(`
id|案卷编号|id of the case

unit.
period|统计期间

unit.seasons.
from|起始日|first day
to|截止日|last day
officeHours|该季办公时间|office hours of the season

unit.complaintChannels.
kind|渠道类别|kind of channel

unit.catalogue.
id|事项编号|id of the item

unit.commitments.
subject|承诺事项

unit.checks.
at|检查时间|time of the check
by|检查人|who checked

unit.assessments.
period|考核期间|period assessed
object|考核内容|what was assessed

unit.attendance.
person|人员
on|日期|day

unit.events.
on|日期|day

unit.routines.
what|工作内容|what was done
by|完成人|who did it
at|完成时间|when it was done

unit.improvements.
kind|改进类别|kind of improvement
at|改进时间|time of the improvement

unit.matters.
id|办件编号|id of the matter
receivedAt|收件时间|when it was received

limit.
source|时限来源|source of the limit
amount|时限数量
from|规定时限的制度|regulation that fixes it

matter.fees.
for|收费项目|what the fee is for
amount|收费金额|amount of the fee in yuan

matter.departments.
id|部门|department

matter.submittedDocuments.
id|材料|paper

matter.defects.
item|有缺陷的材料|defective paper

matter.steps.taken.
step|环节
at|完成时间|time of the step

matter.licence.
expiresAt|许可届满日期|expiry of the licence

acts.
type|行为|act
at|时间|time
by|行为人|who did it
about|所涉行为或者对象|what it is about
kind|类别
limit|时限|time limit
what|编制或者公开的内容|what is drawn up or published

findings.
what|认定事项|what is judged
value|认定结论
about|认定对象|what it is about
by|认定人|who judged
reason|认定理由
at|认定时间|when it was judged`)

/** The names of all other attributes. */
export const otherAttributes = /* @__PURE__ */ attributed(`
officium|格式版本|version of the format
timeZone|时区|time zone of local times
log|记录是否完整|whether the log of acts is complete
note|备注
matter|事项
party|服务对象
people|人员|people, by id
units|单位|units, by id
posts|岗位|posts, by id
acts|行为记录|log of acts
findings|认定
unit|单位期间情况|a unit over a period

unit.
name|单位名称|name of the unit
region|所在地区
officeHours|办公时间|office hours
seasons|分季办公时间|office hours by season
serviceModes|提供的服务方式|modes of service offered
complaintChannels|投诉举报渠道|complaint channels
standing|已建立的制度和安排|standing arrangements on record
catalogue|事项目录|catalogue of items
commitments|服务承诺
registers|登记簿|registers kept
checks|检查
assessments|考核
attendance|考勤
events|重大节日和活动|major festivals and events
routines|日常工作
improvements|改进措施
matters|办件清单|matters of the period

unit.seasons.
season|所属季节

unit.complaintChannels.
at|号码或者地址|number or address

unit.catalogue.
name|事项名称|name of the item
area|服务类别|area of service
window|受理窗口|window that takes it
basis|办理依据|legal basis
documents|所需材料|required papers
limits|事项时限|time limits of the item
contents|已公开的内容|published contents
media|公开载体
compiledAt|编制时间|when it was drawn up
publishedAt|公开时间|when it was published
changedAt|变更时间|when it was changed

unit.commitments.
id|承诺编号|id of the commitment
text|承诺内容
limit|承诺时限|promised time limit
publishedAt|公开时间|when it was published

unit.checks.
object|检查内容|what was checked
result|检查结果|result of the check
circulatedAt|通报时间|when it was circulated

unit.assessments.
of|考核对象|who was assessed
points|得分
rating|考核等次
effectiveOn|见效日期|day of effect

unit.attendance.
in|上班签到时间|time in
out|下班签退时间|time out
signedBy|签字人|who signed

unit.events.
name|节日或者活动名称|name of the festival or event

unit.improvements.
ownInitiative|是否主动|whether on its own initiative

unit.matters.
class|应属类型|class that it belongs to
handledAs|实际处理类型|class in which it was handled
dueAt|应办结时间|when it was due
concludedAt|办结时间|when it was concluded
handler|承办人

limit.
unit|时限单位|unit; absent where the text leaves the day basis open
due|截止时间|end, where the limit names a time instead of a length
statedDue|本机关记载或者告知的截止时间|due time that the body recorded or told
department|适用的部门|department that it binds

period.
from|起始日|first day
to|截止日|last day

matter.
kind|事项类别|kind of matter
subject|具体事项|item
licensing|是否行政许可|whether it is a licence
class|办件类型|class of processing
complexity|事项复杂程度
urgent|是否紧急|whether it is urgent
bar|不能办理的原因|why it can never be handled
approvalNeeded|是否需要审批|whether approval is needed
publicity|公开属性
thirdPartyInterest|是否涉及第三方利益|whether it concerns a third party
fees|应收费用|fees due
remit|职责归属|whose remit it is
responsibleUnit|主管单位|responsible unit
handler|承办人
unclear|不明确之处|what is unclear
departments|涉及的部门|departments involved
leadDepartment|牵头部门|lead department
handlingMode|办理方式|mode of handling
needsDecisionOf|需要谁决定|whose decision it needs
assignedBy|由谁交办|who assigned it
onTheSpot|能否当场办理|whether it can be handled at once
solvable|解决途径|where it can be solved
eligible|是否符合条件|whether the conditions are met
requiredDocuments|要求提交的材料|required papers
submittedDocuments|已提交的材料|submitted papers
defects|材料缺陷|defects of the papers
formNeeded|是否需要格式文本|whether a form is needed
inPersonRequired|是否须本人到场|whether the party must come in person
steps|办理环节|steps of handling
limits|时限|time limits
agency|代办情况|agency service
serviceMode|服务方式|mode of service
repeatOf|重复的案件|the case that it repeats
stage|信访阶段|stage of the petition
track|复议程序|track of the reconsideration
challengedAct|被复议的行为|the act complained of
disclosureCase|公开申请的情形|case of disclosure
licence|需要延续的许可|licence to be renewed
madeAt|信息形成或者变更时间|when the information was made or changed

matter.departments.
limit|该部门的时限|time limit of the department

matter.submittedDocuments.
of|材料性质|material or formality
copies|份数|number of copies
medium|材料载体|paper or electronic
signature|签名方式|how it is signed
seal|是否盖章|whether it is sealed

matter.defects.
kind|缺陷类型|kind of defect
main|是否主件|whether it is the main document
onTheSpot|能否当场更正|whether it can be corrected at once

matter.steps.
required|规定的环节|prescribed steps in their order
taken|已完成的环节|steps taken

matter.challengedAct.
at|作出时间|when it was done
knownAt|知道时间|when it became known
remedyKnownAt|知道救济途径的时间|when the remedy became known
realProperty|是否涉及不动产|whether it concerns real property
amount|涉及金额|amount in yuan
kind|行为类别|kind of the act
reconsiderationFirst|是否复议前置|whether reconsideration comes first
partiesAgree|当事人是否同意|whether the parties agree

party.
name|服务对象姓名|name of the party
kind|服务对象类别|kind of party
important|是否重要来访者|whether the visitor is important
agent|代理人
reachable|姓名地址是否清楚|whether name and address are clear
persons|服务对象人员|the persons who are the party

people.
name|姓名
rank|职级
roles|固定职责|standing roles
unit|所在单位
post|所在岗位
category|人员类别|category of staff
powers|授权事项|acts that the person is authorised to do
partyMember|是否中共党员|whether a Party member

units.
name|单位名称|name of the unit
level|单位层级|level of the unit
roles|单位职能|roles of the unit
parent|上级单位|parent unit
member|是否属于本机关|whether it belongs to the body
isWindow|是否窗口单位|whether it is a window unit
areas|服务类别|areas of service
remit|职责事项|items of its remit

posts.
name|岗位名称|name of the post
unit|所属单位|unit of the post
holders|岗位人员|holders, the A post first, then the B posts in their order
isWindow|是否窗口岗位|whether it is a window
special|是否特殊岗位|whether it is a special post without B
duties|岗位职责|duties of the post

acts.
id|行为编号|id of the act
to|对象|to whom
contents|内容
form|形式
place|地点
asked|是否应要求而为|whether it was done only on request
note|备注
channel|方式
for|目的|aim
until|截止时间|until when
reason|理由
fields|所填项目
document|文书
window|窗口
post|岗位
staff|工作人员
via|经由单位|through which unit
result|结果
outcome|结果
questions|问题
ground|理由
object|检查考核内容|what is inspected or assessed
points|分值
items|所涉材料|papers concerned
item|所涉事项|item concerned

contact.
purpose|来意
wantsWriting|是否要求书面告知|whether a written notice is asked for
alsoAsked|同时被询问的人员|others asked at the same time
words|工作人员用语|words that staff used
identityDisclosed|工作人员是否表明身份|whether staff said who they are
satisfaction|满意程度

encounter.
incident|事件

encounter.incident.
kind|事件类别|kind of incident
place|事件地点|place of the incident
severity|事件严重程度|gravity of the incident

apply.
for|申请内容|what is applied for
mail|邮寄方式|kind of mail
agent|代理人
materials|提交的材料|papers handed in

supplement.
onTheSpot|是否当场更正|whether it was corrected at once

object.
against|异议对象|what the objection is about
reasons|异议理由|reasons of the objection

receive.
mode|接收方式|mode of receipt
onBehalfOf|代何人接收|on whose behalf

answer.
explained|是否作了解释|whether it was explained

refer.
target|去处|where to
manner|指引方式|manner of referral

hand-over.
work|是否岗位工作交接|whether the work of a post is handed over

archive.
kind|归档资料类别|what is filed
electronic|是否电子归档|whether electronically

transfer.
slip|转办单据

forward.
papers|报送的材料|papers sent on

assign.
lead|是否指定牵头|whether as lead
replaces|被更换的承办人|whom it replaces

coordinate.
units|参与单位

approve.
of|批准事项|what is consented to
granted|是否同意|whether consent was given

register.
book|登记簿|register
number|登记编号|number of the entry

sign.
as|签字身份|in what role
sealed|是否盖章|whether sealed

accept.
number|受理编号|acceptance number

charge.
amount|实收金额|amount paid in yuan
prescribed|规定金额|prescribed amount in yuan
basis|收费依据|basis of the fee

borrow.
copy|是否复制|whether it was copied

notify.
sealed|印章|seal
dated|是否注明日期|whether it is dated

publish.
medium|公开载体
audience|公开范围

set-limit.
proposed|是否仅为拟定|whether it is only proposed

extend.
limit|延长的时限|added time, or the new end
milestone|时间节点
plan|具体方案

procedure-start.
kind|特别程序|procedure
requiredByLaw|是否法定程序|whether law requires it
public|是否公开进行|whether it is public
presiding|主持人|presiding officer

procedure-end.
about|所结束的程序|the procedure that ends

schedule.
mode|服务方式|mode of service
time|约定的时间|agreed time

leave-post.
kind|离岗类别|kind of absence
until|预计返岗时间|planned return

cover.
holder|被顶岗人员|who is covered

inspect.
observed|检查所见|what was seen

assess.
period|考核期间|period assessed
rating|考核等次
rank|名次

measure.
kind|处理措施|measure
until|处理期满日期|end of its period

praise.
source|表扬来源|who praised

appoint.
position|职务

convict.
intent|罪过形式|intent or negligence
penalties|刑罚
months|刑期月数|months of the sentence
suspended|是否缓刑|whether suspended

accept-benefit.
from|给予人|from whom
paidBy|付款人|who paid
value|价值|value in yuan

findings.
id|认定编号|id of the finding
clause|所涉条款|clause or regulation concerned
person|所涉人员|person concerned`)
