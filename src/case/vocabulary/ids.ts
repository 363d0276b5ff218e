// Written by generate/write.mjs from the lists of names beside this file; do not edit.

import { type IdOf, listed, valued } from './listed'

export const absenceKinds = /* @__PURE__ */ listed<'absenceKinds'>('official private leave out')
export const acts = /* @__PURE__ */ listed<'acts'>('contact encounter apply supplement attend object receive answer help refer liaise hand-over transfer forward send-back assign coordinate follow-up urge report request-instructions instruct approve register sign archive compile take-up examine accept decline investigate hear respond decide conclude deliver charge borrow notify publish set-limit extend procedure-start procedure-end schedule leave-post return entrust cover clock-in clock-out inspect assess measure praise appoint convict accept-benefit')
export const agencies = /* @__PURE__ */ listed<'agencies'>('none part all')
export const appointmentKinds = /* @__PURE__ */ listed<'appointmentKinds'>('appointment promotion pay-step engagement designation')
export const appraisalRatings = /* @__PURE__ */ listed<'appraisalRatings'>('excellent competent basically-competent incompetent')
export const approvalObjects = /* @__PURE__ */ listed<'approvalObjects'>('extension hand-over send-back borrowing publication track direct-report step absence measure suggestion fee-reduction')
export const assigners = /* @__PURE__ */ listed<'assigners'>('superior-organ leader')
export const audiences = /* @__PURE__ */ listed<'audiences'>('public internal')
export const bars = /* @__PURE__ */ listed<'bars'>('law policy state-ban industrial-policy planning')
export const benefits = /* @__PURE__ */ listed<'benefits'>('meal gift cash securities banquet entertainment loan reimbursement other')
export const carriers = /* @__PURE__ */ listed<'carriers'>('paper electronic')
export const channels = /* @__PURE__ */ listed<'channels'>('visit phone letter e-mail fax online other')
export const complaintChannels = /* @__PURE__ */ listed<'complaintChannels'>('window hotline mailbox online other')
export const complexities = /* @__PURE__ */ listed<'complexities'>('simple ordinary complex major comprehensive')
export const conclusionOutcomes = /* @__PURE__ */ listed<'conclusionOutcomes'>('done not-possible withdrawn abandoned')
export const contents = /* @__PURE__ */ listed<'contents'>('basis conditions time-limit acceptance-limit procedure method materials formalities fees fee-basis requirements matter relevant-points item-name handling-body implementing-body responsible-post quota specimen functions discipline missing-materials missing-formalities corrections supplement-deadline explanation reason-not-on-the-spot reason-outside reason-not-accepted reason-not-handled reason-returned reason-delay reason-extension reason-absence decision-reasons policy dest-unit dest-person dest-place dest-phone dest-contact complaint-channel acceptance non-acceptance handling-way progress result inquiry-result handling-time promised-limit procedure-time new-handler obligations extension-basis opinion new-limit milestone plan right-statement right-hearing right-reconsideration right-suit hearing-time hearing-place hearing-subject claim facts-and-reasons information way-to-obtain not-existing no-repeat special-rules seal date attitude outreach working-methods principles secrecy integrity rules-commitments rules-first-inquiry rules-one-time-notice rules-time-limit rules-archives rules-hygiene rules-integrity rules-attendance rules-accountability')
export const deciders = /* @__PURE__ */ listed<'deciders'>('leader deliberation government superior-organ other-department')
export const decisionOutcomes = /* @__PURE__ */ listed<'decisionOutcomes'>('grant refuse partial opinion sanction other')
export const declineGrounds = /* @__PURE__ */ listed<'declineGrounds'>('outside not-needed ineligible barred defects repeat excessive late channel agent electronic identity')
export const defectKinds = /* @__PURE__ */ listed<'defectKinds'>('missing form unclear untrue unlawful procedure late')
export const disclosureCases = /* @__PURE__ */ listed<'disclosureCases'>('published disclosable partial withheld not-existing not-ours repeat register-data')
export const documents = /* @__PURE__ */ listed<'documents'>('acceptance-notice non-acceptance-notice inquiry-notice supplement-notice return-notice promise-notice extension-notice receipt decision opinion licence fee-receipt form')
export const examinationResults = /* @__PURE__ */ listed<'examinationResults'>('complete defective ineligible barred')
export const feeKinds = /* @__PURE__ */ listed<'feeKinds'>('service agency hearing')
export const fields = /* @__PURE__ */ listed<'fields'>('name unit address phone contact identity-proof particulars time matter request facts reasons information-sought form-wanted materials materials-quantity classification first-assessment first-asked handler handler-phone first-section lead-section status result acceptance-time acceptance-number accepted-by completion-time handling-time handling-requirements number suggested-unit transfer-reason signature signed-at seal department position post duties complaint-ways left-at absence-reason return-at destination')
export const findings = /* @__PURE__ */ listed<'findings'>('manner uncivil-language taboo-expression impatient careless perfunctory shirked refused delayed obstructed bureaucratic irresponsible non-work-activity below-standard lost visitor-conduct proper extorted private-gain favouritism unequal-treatment may-affect-impartiality unrelated-demand unlawful-charge confidentiality-breach retaliated falsified instigated conflict-of-interest breach performance unlawful-handling error fitness misreferred merits complexity prompt justified cause severity offence effect harm verified corrected mitigating-ground aggravating-ground role-in-act liable-as other-ground commendable awarded-points uncooperative special-circumstances needed problem simple excessive-requests reasonable-grounds public-interest')
export const forms = /* @__PURE__ */ listed<'forms'>('oral written phone fax electronic')
export const forwardingAims = /* @__PURE__ */ listed<'forwardingAims'>('decision review reply printing copy')
export const handlingModes = /* @__PURE__ */ listed<'handlingModes'>('single serial parallel joint unified centralised')
export const improvements = /* @__PURE__ */ listed<'improvements'>('fewer-steps fewer-materials joint-item')
export const incidentKinds = /* @__PURE__ */ listed<'incidentKinds'>('danger rights injury illness attack discipline uncivil hazard accident-sign mental property facility stability image quarrel')
export const incidentPlaces = /* @__PURE__ */ listed<'incidentPlaces'>('on-site off-site')
export const incidentSeverities = /* @__PURE__ */ listed<'incidentSeverities'>('ordinary serious')
export const instructionAims = /* @__PURE__ */ listed<'instructionAims'>('instructions decision coordination')
export const intents = /* @__PURE__ */ listed<'intents'>('intentional negligent')
export const investigationResults = /* @__PURE__ */ listed<'investigationResults'>('true untrue open')
export const liaisonAims = /* @__PURE__ */ listed<'liaisonAims'>('find-out arrange consult inform')
export const limitSources = /* @__PURE__ */ listed<'limitSources'>('statutory policy superior prescribed promised agreed set')
export const mails = /* @__PURE__ */ listed<'mails'>('signed-for ordinary')
export const matterClasses = /* @__PURE__ */ listed<'matterClasses'>('on-the-spot committed consultation supplement returned petition reported-up')
export const matterKinds = /* @__PURE__ */ listed<'matterKinds'>('approval filing service document dealing lower-request petition complaint disclosure reconsideration compensation social-security relief safety party-help archive-loan incident')
export const measureFamilies = /* @__PURE__ */ listed<'measureFamilies'>('education-criticism admonition circulation assessment deduction post sanction party liability remedy reward')
export const measures = /* @__PURE__ */ listed<'measures'>('educate reminder-talk criticise criticise-educate self-criticism public-self-criticism oral-admonition written-admonition efficiency-admonition admonish circulated-notice circulated-criticism assessment-entry no-merit-award no-excellent-rating rated-incompetent deduct-points off-post-training transfer-post organisational-adjustment demote relieve-of-office order-resignation terminate-service sanction-warning sanction-demerit sanction-grave-demerit sanction-downgrade sanction-removal sanction-expulsion disciplinary-sanction party-warning party-serious-warning party-post-removal party-probation party-expulsion accountability accountability-severe legal-liability criminal-referral order-correction apologise perform-at-door remove-effects complete-at-once compensate commend model-title')
export const media = /* @__PURE__ */ listed<'media'>('window office website platform wall notice-board desk badge name-plate card circular')
export const objections = /* @__PURE__ */ listed<'objections'>('remit presiding-officer')
export const observations = /* @__PURE__ */ listed<'observations'>('badge-missing stock-out post-vacant display-missing littering untidy papers-left none')
export const paperKinds = /* @__PURE__ */ listed<'paperKinds'>('material formality')
export const partyKinds = /* @__PURE__ */ listed<'partyKinds'>('citizen legal-person organisation enterprise large-enterprise investor sole-trader public-institution grass-roots employee customer patient party-member inspector partner vulnerable outside-unit')
export const penalties = /* @__PURE__ */ listed<'penalties'>('surveillance detention imprisonment political-rights fine-only exempted not-prosecuted')
export const petitionStages = /* @__PURE__ */ listed<'petitionStages'>('first review final-review')
export const praiseSources = /* @__PURE__ */ listed<'praiseSources'>('people county-media city-media province-media')
export const procedures = /* @__PURE__ */ listed<'procedures'>('hearing tender auction inspection testing quarantine appraisal expert-review survey on-site-check technical-review third-party-opinion other-organ-opinion document-review suspension obstacle pre-review')
export const publications = /* @__PURE__ */ listed<'publications'>('commitments limits-table guide flow-chart systems ab-arrangement leave-notice whereabouts check-results attendance statistics public-affairs public-information other-required post-sign result complaint-channel matter circular parallel-timetable')
export const publicities = /* @__PURE__ */ listed<'publicities'>('public-interest notice-required secret')
export const purposes = /* @__PURE__ */ listed<'purposes'>('inquiry business query complaint report suggestion liaison help-request rating')
export const ratings = /* @__PURE__ */ listed<'ratings'>('very-satisfied satisfied basically-satisfied dissatisfied very-dissatisfied')
export const receiptModes = /* @__PURE__ */ listed<'receiptModes'>('in-person handed-in signed confirmed read')
export const recordClasses = /* @__PURE__ */ listed<'recordClasses'>('official-documents meeting-papers body-papers minutes speeches summaries photos-and-recordings working-rules personnel notices receipts window-policies window-rules completed-notices receipt-copies pending-papers')
export const referralManners = /* @__PURE__ */ listed<'referralManners'>('told guided escorted')
export const registers = /* @__PURE__ */ listed<'registers'>('first-inquiry acceptance service information-form complaints petitions major office result-record slip slip-1 slip-2 slip-3 request hearing-record outgoing archive-loans whereabouts')
export const remits = /* @__PURE__ */ listed<'remits'>('own other-post other-unit own-system outside unclear')
export const reportAims = /* @__PURE__ */ listed<'reportAims'>('copy escalation')
export const requests = /* @__PURE__ */ listed<'requests'>('handling agency petition review final-review disclosure reconsideration suit hearing renewal')
export const responses = /* @__PURE__ */ listed<'responses'>('stop protect rescue remove-hazard educate ask-cause explain demonstrate urge-correction remind assist emergency-plan')
export const roles = /* @__PURE__ */ listed<'roles'>('person-served third-party respondent public police parents first-asked first-encounter first-handler handler designated-person holder-a holder-b duty-officer duty-cleaner presiding-officer registrar colleague approver assessor staff window-staff unit-head leader duty-leader leader-in-charge leadership chief organ-head joint-meeting government-head unit handling-unit office supervisor quality-body lower-organ organ department lead-unit sender superior-organ government coordinator complaint-body deciding-body')
export const routines = /* @__PURE__ */ listed<'routines'>('tidying clean-up empty-rubbish clean-floor clean-worktops lock-door open-door')
export const seals = /* @__PURE__ */ listed<'seals'>('paper electronic')
export const seasons = /* @__PURE__ */ listed<'seasons'>('winter-spring summer-autumn')
export const serviceAreas = /* @__PURE__ */ listed<'serviceAreas'>('civil-affairs family-planning labour-security finance farming-forestry-water land-and-building party-members petitions')
export const serviceModes = /* @__PURE__ */ listed<'serviceModes'>('counter appointment after-hours door agency online on-scene hearing')
export const signatures = /* @__PURE__ */ listed<'signatures'>('hand electronic')
export const solutions = /* @__PURE__ */ listed<'solutions'>('here by-phone by-coordination elsewhere no')
export const staffCategories = /* @__PURE__ */ listed<'staffCategories'>('civil-servant managed-alike public-management seconded hired trainee centre-organ window')
export const standingThings = /* @__PURE__ */ listed<'standingThings'>('registrar dedicated-person intranet-column commitment-system accountability-measures feedback-system responsibility-list post-duties ab-pairing b-order multi-duty parallel-timetable accepting-units accepting-staff division-of-responsibility three-slip-form rota items-in-hall merged-windows complaint-window rating-offer')
export const supervisionObjects = /* @__PURE__ */ listed<'supervisionObjects'>('first-inquiry commitments ab-post post-duties check-results time-limits attendance hygiene archives all-round ranking personal-summary duty-report appraisal suggestion delay complaint')
export const suspensionGrounds = /* @__PURE__ */ listed<'suspensionGrounds'>('applicant-died incapacity missing entity-ended force-majeure mediation legal-question other-case document-review other')
export const timeUnits = /* @__PURE__ */ listed<'timeUnits'>('minute hour working-day day week month year')
export const tracks = /* @__PURE__ */ listed<'tracks'>('ordinary summary')
export const unclarities = /* @__PURE__ */ listed<'unclarities'>('rules papers handler facts')
export const unitLevels = /* @__PURE__ */ listed<'unitLevels'>('section body above')

/** The values of the findings that take one of several. All other findings but the numbers are true or false. */
export const findingValues = /* @__PURE__ */ valued(`manner proper not-warm cold rude
non-work-activity none internet chat games other-posts network-disturbance other
below-standard none hygiene archives formalities
visitor-conduct ordinary differs-on-policy unreasonable
unrelated-demand none material form-content condition technology-transfer
unlawful-charge none fee levy fine
confidentiality-breach none privacy unit-secret trade-secret state-secret report-material unapproved-content misuse
performance proper poor improper not-performed dereliction
unlawful-handling none basis conditions procedure powers abuse
error none error major general-major repeated
fitness fit not-familiar not-competent unsuitable-to-lead ought-to-resign
merits met not-met unlawful
complexity simple ordinary complex major comprehensive
cause conduct unit person-served other
severity minor graver serious very-serious
offence none discipline law suspected-crime crime
effect none internal some bad grave
harm none image efficiency public-business environment order safety
mitigating-ground none own-disclosure cooperated reported-others averted-harm returned-gains repented other
aggravating-ground none repeat-in-period hindered-reports tampered shielded refused-return obstructed-inquiry other
role-in-act sole principal secondary coerced unknowing
liable-as direct in-charge leader unit`)

/** The findings that take a number. */
export const numberFindings: readonly IdOf<'findings'>[] = ['awarded-points']

/** What a finding `proper` about the same target says on each finding of conduct. */
export const bestFindings: { readonly [F in IdOf<'findings'>]?: string | boolean } = {
  'manner': "proper",
  'uncivil-language': false,
  'taboo-expression': false,
  'impatient': false,
  'careless': false,
  'perfunctory': false,
  'shirked': false,
  'refused': false,
  'delayed': false,
  'obstructed': false,
  'bureaucratic': false,
  'irresponsible': false,
  'non-work-activity': "none",
  'below-standard': "none",
  'lost': false,
  'visitor-conduct': "ordinary",
}

/** The rank of the roles that people hold, 1 lowest. */
export const ranks: { readonly [R in IdOf<'roles'>]?: number } = {
  'staff': 1,
  'window-staff': 1,
  'unit-head': 2,
  'leader': 2,
  'duty-leader': 2,
  'leader-in-charge': 3,
  'leadership': 4,
  'chief': 4,
  'organ-head': 4,
  'joint-meeting': 4,
  'government-head': 5,
}

/** The level of the roles that units hold: 1 section, 2 the body, 3 above it. */
export const levels: { readonly [R in IdOf<'roles'>]?: number } = {
  'unit': 1,
  'handling-unit': 1,
  'office': 1,
  'supervisor': 1,
  'quality-body': 1,
  'lower-organ': 1,
  'organ': 2,
  'department': 2,
  'lead-unit': 2,
  'sender': 2,
  'superior-organ': 3,
  'government': 3,
  'coordinator': 3,
  'complaint-body': 3,
  'deciding-body': 3,
}
