import { defineCalendar } from 'officium'

const coverage = { from: '2011-01-01', to: '2012-12-31' }

/** The calendar that the city's targets follow: Monday to Friday, without a single holiday. */
export const bostonWeekdays = defineCalendar({
  id: 'boston-weekdays',
  ...coverage,
  source: "inferred from the city's own targets of July to December 2011",
})

/** What one would have guessed: the same weekdays without the federal holidays of the United States. */
export const withFederalHolidays = defineCalendar({
  id: 'us-federal',
  base: bostonWeekdays,
  source: '5 U.S.C. 6103, as observed',
  off: [
    { date: '2011-01-17', name: 'Birthday of Martin Luther King, Jr.' },
    { date: '2011-02-21', name: "Washington's Birthday" },
    { date: '2011-05-30', name: 'Memorial Day' },
    { date: '2011-07-04', name: 'Independence Day' },
    { date: '2011-09-05', name: 'Labor Day' },
    { date: '2011-10-10', name: 'Columbus Day' },
    { date: '2011-11-11', name: 'Veterans Day' },
    { date: '2011-11-24', name: 'Thanksgiving Day' },
    { date: '2011-12-26', name: 'Christmas Day (observed)' },
    { date: '2012-01-02', name: "New Year's Day (observed)" },
    { date: '2012-01-16', name: 'Birthday of Martin Luther King, Jr.' },
    { date: '2012-02-20', name: "Washington's Birthday" },
    { date: '2012-05-28', name: 'Memorial Day' },
    { date: '2012-07-04', name: 'Independence Day' },
    { date: '2012-09-03', name: 'Labor Day' },
    { date: '2012-10-08', name: 'Columbus Day' },
    { date: '2012-11-12', name: 'Veterans Day (observed)' },
    { date: '2012-11-22', name: 'Thanksgiving Day' },
    { date: '2012-12-25', name: 'Christmas Day' },
  ],
})
