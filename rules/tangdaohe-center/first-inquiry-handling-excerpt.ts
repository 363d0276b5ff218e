import { clause, defineRegulation, remark } from '../../src/index'
import { acceptsOwn, actsAsFits, allDepartments, answersConsultation, explainsOutside, firstAskedIs, firstHandlerIs, followsThrough, guidesToHandler, handlesOrFollows, helpsOutside, keepsPrinciples, namesCompetent, receivesWarmly, reportsResult, staffAre, tellsAllAtOnce } from './norms'
import { atOnce, promptly } from './readings'
import { full } from './terms'

/** The full text prevails on the same occasion, so that nothing is judged twice. */
const prevails = (id: string) => ({ yieldsTo: [`${full}#${id}`] })

export const firstInquiryHandlingExcerpt = defineRegulation({
  id: 'tangdaohe-first-inquiry-handling-excerpt',
  title: { zh: '汤道河镇便民服务中心首问首办负责制度（节录）', en: 'First-inquiry and first-handling rules of the Tangdaohe service centre (excerpt)' },
  system: 'first-inquiry',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('0', '前言', { zh: '转变作风、提高效能和服务质量，并列明依据', en: 'Aims at better style, efficiency and service, and names the legal bases.' },
      remark('purpose', { zh: '仅述目的和依据', en: 'States aims and bases only.' })),
    clause('1/a', '第一条第1句', { zh: '咨询政策和有关事项适用首问负责', en: 'Consulting falls under first inquiry.' }, actsAsFits, prevails('4')),
    clause('1/b', '第一条第1句', { zh: '首位被询问的人员告知并引导', en: 'Whoever is first asked informs and guides.' }, answersConsultation, prevails('1/c')),
    clause('1/c', '第一条第2句', { zh: '首位被询问的人员为首问负责人', en: 'The first to be asked is the first-asked person.' }, firstAskedIs, prevails('1/b')),
    clause('1/d', '第一条第3句', { zh: '首问负责人解答、引导', en: 'The first-asked person answers and guides.' }, answersConsultation, prevails('1/c')),
    clause('1/e', '第一条第3句', { zh: '承担首问责任', en: 'The first-asked person bears the responsibility.' }, firstAskedIs, prevails('1/d')),
    clause('2/a', '第二条第1句', { zh: '申请许可、审批和公共服务适用首办负责', en: 'Applications fall under first handling.' }, firstHandlerIs, prevails('2/b')),
    clause('2/b', '第二条第1句', { zh: '首位受理或办理的人员全程跟踪', en: 'Whoever first accepts or handles follows it through.' }, followsThrough, prevails('2/c')),
    clause('2/c', '第二条第1句', { zh: '首位受理或办理的人员反馈结果', en: 'Whoever first accepts or handles reports the result back.' }, reportsResult, prevails('5.2/c')),
    clause('2/d', '第二条第2句', { zh: '首位负责受理或办理的人员为首办负责人', en: 'The first to accept or handle is the first handler.' }, firstHandlerIs, prevails('2/b')),
    clause('2/e', '第二条第3句', { zh: '首办负责人全程跟踪、协调、督促', en: 'The first handler follows, coordinates and presses.' }, followsThrough, prevails('2/c')),
    clause('2/f', '第二条第3句', { zh: '承担首办责任', en: 'The first handler bears the responsibility.' }, firstHandlerIs, prevails('2/d')),
    clause('3/a', '第三条第1款', { zh: '适用于全镇各部门', en: 'It applies to all departments of the town.' }, allDepartments, prevails('3/a')),
    clause('3/b', '第三条第2款', { zh: '工作人员包括公务员、参公人员及其他公务人员', en: 'Staff are civil servants, staff managed alike and others in public management.' }, staffAre, prevails('3/b')),
    clause('4', '第四条(首句)', { zh: '首问负责人按来者情形履行相应职责', en: 'The first-asked person does what fits the case.' }, actsAsFits, prevails('4')),
    clause('4.1/a', '第四条(一)', { zh: '本岗位事项一次告知五项内容', en: 'Of one’s own matter five things are told at one time.' }, tellsAllAtOnce, prevails('4.1/a')),
    clause('4.1/b', '第四条(一)', { zh: '依法受理、办理', en: 'Applications within the own post are accepted and handled.' }, acceptsOwn, prevails('4.1/b')),
    clause('4.2', '第四条(二)', { zh: '其他岗位的事项引导至具体承办人', en: 'For another post’s matter the person is guided to the undertaker.' }, guidesToHandler, prevails('4.2')),
    clause('4.3/a', '第四条(三)第1句', { zh: '不属本机关职责的，说明理由', en: 'If it is outside the remit, the reason is explained.' }, explainsOutside, prevails('4.3/a')),
    clause('4.3/b', '第四条(三)第1句', { zh: '告知主管机关名称和联系方式', en: 'The competent organ and its contact are told.' }, namesCompetent, prevails('4.3/b')),
    clause('4.3/c', '第四条(三)第1句', { zh: '给予指导帮助', en: 'Help is given.' }, helpsOutside, prevails('4.3/c')),
    clause('4.3/d', '第四条(三)第2句', { zh: '热情接待来办事的人员', en: 'Whoever comes on business is received warmly.' }, receivesWarmly, prevails('4.3/d')),
    clause('4.3/e', '第四条(三)第2句', { zh: '办理，或者引导并跟踪', en: 'The matter is handled, or guided and followed up.' }, handlesOrFollows, prevails('4.3/e')),
    clause('4.4', '第四条(四)', { zh: '接待遵循热情、文明、规范、高效的原则', en: 'Reception is warm, civil, proper and efficient.' }, keepsPrinciples, prevails('4.4/a')),
  ],
})
