import { DateTime, IANAZone } from "luxon";
import { isSteady, isSteadyYear, type LocalTime, steadyEpoch, steadyMoment } from "./steady-time.ts";

/** One moment of the portal's life, worked out once in the portal's own time zone. */
export interface Moment {
  /** Milliseconds since 1970-01-01T00:00Z. */
  epoch: number;
  /** ISO 8601 with the portal's offset, for `<time datetime>`: `2018-12-05T07:56:00+07:00`. */
  iso: string;
  /** As the portal writes a date and time: `05/12/2018 07:56 AM`. */
  full: string;
  /** The day alone: `05/12/2018`. */
  day: string;
  year: number;
  /** 1 to 12. */
  month: number;
}

/** Of a steady time, in milliseconds. */
const DAY = 86_400_000;

const DAY_FIRST =
  /^\(?(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?:[ ,]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?: ?(?<half>AM|PM|SA|CH))?)?\)?$/i;
const YEAR_FIRST =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)?(?: ?(?<offset>Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/i;

/**
 * Reads a date from the text an editor typed: `05/12/2018 07:56`, `2018-12-05 07:56`, the portal's own
 * `(05/12/2018 07:56 AM)` (SA and CH are read as AM and PM), or ISO 8601 with an offset. Without an offset the time is
 * local to `zone`. Never through a `Date` made by a YAML parser: those are hours off and turn 30/02 into 2 March.
 *
 * @param zone IANA name of the portal's time zone
 * @param edge what a date without a time means: the day's first minute or its last millisecond
 * @returns the moment, or `undefined` for text that is no date, or a date that is not in the calendar
 */
export function parseMoment(text: string, zone: string, edge: "start" | "end" = "start"): Moment | undefined {
  const trimmed = text.trim();
  const parts = (DAY_FIRST.exec(trimmed) ?? YEAR_FIRST.exec(trimmed))?.groups;
  if (!parts) return undefined;
  const hour = hourOf(parts.hour, parts.half);
  if (hour === undefined) return undefined;
  const fields = {
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    hour,
    minute: Number(parts.minute ?? 0),
    second: Number(parts.second ?? 0),
  };
  if (fields.year < 1900 || fields.year > 2199) return undefined;
  const epoch = epochOf(fields, offsetZone(parts.offset) ?? zone, parts.hour === undefined && edge === "end");
  return epoch === undefined ? undefined : momentOf(epoch, zone);
}

/** The instant of a local time or of the end of its day; `undefined` where no calendar or clock shows it. */
function epochOf(fields: LocalTime, zone: string, atEnd: boolean): number | undefined {
  if (isSteadyYear(fields.year, zone)) {
    const epoch = steadyEpoch(fields);
    return epoch !== undefined && atEnd ? epoch + DAY - 1 : epoch;
  }
  const local = DateTime.fromObject(fields, { zone });
  if (!local.isValid) return undefined;
  return (atEnd ? local.endOf("day") : local).toMillis();
}

/** The moment of an instant (ms since the epoch) as seen in `zone`. */
export function momentOf(epoch: number, zone: string): Moment {
  if (isSteady(epoch, zone)) return steadyMoment(epoch);
  const local = DateTime.fromMillis(epoch, { zone, locale: "en-GB" });
  return {
    epoch,
    iso: local.toISO({ suppressMilliseconds: true }) ?? "",
    full: local.toFormat("dd/MM/yyyy hh:mm a", { locale: "en-US" }),
    day: local.toFormat("dd/MM/yyyy"),
    year: local.year,
    month: local.month,
  };
}

/** Whether a name is an IANA time zone. `local` and the like are none: the site would depend on the machine. */
export function isTimeZone(zone: string): boolean {
  return /^(?:UTC|[A-Za-z_]+(?:\/[\w+-]+)+)$/.test(zone) && IANAZone.isValidZone(zone);
}

function hourOf(text: string | undefined, half: string | undefined): number | undefined {
  const hour = Number(text ?? 0);
  if (!half) return hour;
  if (hour < 1 || hour > 12) return undefined;
  const afternoon = /^(PM|CH)$/i.test(half);
  return (hour % 12) + (afternoon ? 12 : 0);
}

function offsetZone(offset: string | undefined): string | undefined {
  if (!offset) return undefined;
  return offset.toUpperCase() === "Z" ? "utc" : `utc${offset.slice(0, 3)}:${offset.slice(-2)}`;
}
