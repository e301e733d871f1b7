import fc from "fast-check";
import { expect, test } from "vitest";
import { momentOf, parseMoment } from "../../scripts/model/date.ts";

/** Another name of the same zone (IANA time zone database, file `backward`), by which luxon is asked. */
const ALIAS = "Asia/Saigon";
const ZONE = "Asia/Ho_Chi_Minh";

const text = fc
  .record({
    year: fc.integer({ min: 1899, max: 2201 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
    hour: fc.integer({ min: 0, max: 25 }),
    minute: fc.constantFrom(0, 1, 30, 59, 60),
    second: fc.constantFrom(undefined, 0, 59, 60),
    form: fc.constantFrom("day first", "year first", "date", "AM", "+09:00"),
  })
  .map(({ year, month, day, hour, minute, second, form }) => {
    const two = (number: number) => String(number).padStart(2, "0");
    const time = `${hour}:${two(minute)}${second === undefined ? "" : `:${two(second)}`}`;
    if (form === "date") return `${day}/${month}/${year}`;
    if (form === "year first") return `${year}-${month}-${day} ${time}`;
    if (form === "+09:00") return `${year}-${month}-${day}T${time}${form}`;
    return `${day}/${month}/${year} ${time}${form === "AM" ? " PM" : ""}`;
  });

test("what an editor types is the instant that luxon takes it for", () => {
  fc.assert(
    fc.property(text, fc.constantFrom("start" as const, "end" as const), (typed, edge) => {
      expect(parseMoment(typed, ZONE, edge)).toStrictEqual(parseMoment(typed, ALIAS, edge));
    }),
    { numRuns: 3000 },
  );
});

test("an instant is shown as luxon shows it", () => {
  const instant = fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2210, 0) });
  const whole = instant.map((epoch) => Math.floor(epoch / 60_000) * 60_000);
  fc.assert(
    fc.property(fc.oneof(instant, whole), (epoch) => {
      expect(momentOf(epoch, ZONE)).toStrictEqual(momentOf(epoch, ALIAS));
    }),
    { numRuns: 3000 },
  );
});

test("so it is around each end of a month, and of the years in which arithmetic begins", () => {
  for (let month = 0; month < 12 * 226; month++) {
    for (const around of [-1, 0, 1]) {
      const epoch = Date.UTC(1975, month) - 7 * 3_600_000 + around;
      expect(momentOf(epoch, ZONE)).toStrictEqual(momentOf(epoch, ALIAS));
    }
  }
});
