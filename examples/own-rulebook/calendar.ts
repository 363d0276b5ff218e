import { defineCalendar } from 'officium'

const decree2023 = 'Besluit gelijkstelling 2023-2025'
const decree2026 = 'Besluit gelijkstelling 2026-2028'

/** Days on which no period of Dutch law ends: weekends, the holidays of the law, and days that a decree equates with them. */
export const netherlands = defineCalendar({
  id: 'netherlands',
  from: '2024-01-01',
  to: '2026-12-31',
  source: 'Algemene termijnenwet, art. 3',
  off: [
    { date: '2024-01-01', name: 'Nieuwjaarsdag' },
    { date: '2024-03-29', name: 'Goede Vrijdag' },
    { date: '2024-04-01', name: 'Tweede Paasdag' },
    { date: '2024-04-27', name: 'Koningsdag' },
    { date: '2024-05-05', name: 'Bevrijdingsdag' },
    { date: '2024-05-09', name: 'Hemelvaartsdag' },
    { date: '2024-05-10', name: 'vrijdag na Hemelvaartsdag', notice: decree2023 },
    { date: '2024-05-20', name: 'Tweede Pinksterdag' },
    { date: '2024-12-25', name: 'Eerste Kerstdag' },
    { date: '2024-12-26', name: 'Tweede Kerstdag' },
    { date: '2024-12-27', name: 'vrijdag na Kerstmis', notice: decree2023 },
    { date: '2025-01-01', name: 'Nieuwjaarsdag' },
    { date: '2025-04-18', name: 'Goede Vrijdag' },
    { date: '2025-04-21', name: 'Tweede Paasdag' },
    { date: '2025-04-26', name: 'Koningsdag' },
    { date: '2025-05-05', name: 'Bevrijdingsdag' },
    { date: '2025-05-29', name: 'Hemelvaartsdag' },
    { date: '2025-05-30', name: 'vrijdag na Hemelvaartsdag', notice: decree2023 },
    { date: '2025-06-09', name: 'Tweede Pinksterdag' },
    { date: '2025-12-25', name: 'Eerste Kerstdag' },
    { date: '2025-12-26', name: 'Tweede Kerstdag' },
    { date: '2026-01-01', name: 'Nieuwjaarsdag' },
    { date: '2026-01-02', name: 'vrijdag na Nieuwjaarsdag', notice: decree2026 },
    { date: '2026-04-03', name: 'Goede Vrijdag' },
    { date: '2026-04-06', name: 'Tweede Paasdag' },
    { date: '2026-04-27', name: 'Koningsdag' },
    { date: '2026-05-05', name: 'Bevrijdingsdag' },
    { date: '2026-05-14', name: 'Hemelvaartsdag' },
    { date: '2026-05-15', name: 'vrijdag na Hemelvaartsdag', notice: decree2026 },
    { date: '2026-05-25', name: 'Tweede Pinksterdag' },
    { date: '2026-12-25', name: 'Eerste Kerstdag' },
    { date: '2026-12-26', name: 'Tweede Kerstdag' },
  ],
})
