/**
 * Vietnam's clocks have shown UTC+7 since 13 June 1975, without summer time (IANA time zone database, file `asia`). From
 * then on dates there are plain arithmetic, which takes a twentieth of what a library for all zones needs; that is an
 * eighth of the time of reading an article. Of every other zone and of the years before, luxon knows more.
 */

const STEADY_ZONE = "Asia/Ho_Chi_Minh";
const OFFSET = 7 * 3_600_000;
const FIRST_YEAR = 1976;
const FIRST = Date.UTC(FIRST_YEAR, 0, 1) - OFFSET;
/** Years of four digits. */
const LAST = Date.UTC(9999, 0, 1);

/** A date and time as a calendar and a clock show it; months from 1. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** Whether all local times of a year, in a zone, are plain arithmetic. */
export function isSteadyYear(year: number, zone: string): boolean {
  return zone === STEADY_ZONE && year >= FIRST_YEAR;
}

/** Whether an instant (ms since the epoch), as seen in a zone, is. */
export function isSteady(epoch: number, zone: string): boolean {
  return zone === STEADY_ZONE && epoch >= FIRST && epoch < LAST;
}

/** The instant (ms since the epoch) of a local time; `undefined` where no calendar or clock shows it. */
export function steadyEpoch({ year, month, day, hour, minute, second }: LocalTime): number | undefined {
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  // 31 April would be 1 May.
  if (day < 1 || month < 1 || month > 12 || new Date(midnight).getUTCDate() !== day) return undefined;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000 - OFFSET;
}

/** What calendar and clock show at an instant (ms since the epoch), in the forms pages have. */
export function steadyMoment(epoch: number) {
  const [date = "", time = ""] = new Date(epoch + OFFSET).toISOString().split("T");
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  const hour = Number(time.slice(0, 2));
  const day = `${dayOfMonth}/${month}/${year}`;
  const clock = `${String(hour % 12 || 12).padStart(2, "0")}${time.slice(2, 5)} ${hour < 12 ? "AM" : "PM"}`;
  return {
    epoch,
    iso: `${date}T${epoch % 1000 === 0 ? time.slice(0, 8) : time.slice(0, 12)}+07:00`,
    full: `${day} ${clock}`,
    day,
    year: Number(year),
    month: Number(month),
  };
}
