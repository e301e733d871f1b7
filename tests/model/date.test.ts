import { Settings } from "luxon";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isTimeZone, momentOf, parseMoment } from "../../scripts/model/date.ts";

const ZONE = "Asia/Ho_Chi_Minh";

describe("reads every form an editor may type", () => {
  test.each([
    ["05/12/2018 07:56", "2018-12-05T07:56:00+07:00"],
    ["(05/12/2018 07:56 AM)", "2018-12-05T07:56:00+07:00"],
    ["(05/12/2018 07:56 PM)", "2018-12-05T19:56:00+07:00"],
    ["05/12/2018 07:56 SA", "2018-12-05T07:56:00+07:00"],
    ["05/12/2018 07:56 CH", "2018-12-05T19:56:00+07:00"],
    ["05/12/2018 07:56 ch", "2018-12-05T19:56:00+07:00"],
    ["05/12/2018 07:56PM", "2018-12-05T19:56:00+07:00"],
    ["05/12/2018 07:56:30", "2018-12-05T07:56:30+07:00"],
    ["05/12/2018, 7:56", "2018-12-05T07:56:00+07:00"],
    ["5/1/2018 7:05", "2018-01-05T07:05:00+07:00"],
    ["05/12/2018", "2018-12-05T00:00:00+07:00"],
    ["  05/12/2018 07:56  ", "2018-12-05T07:56:00+07:00"],
    ["2018-12-05 07:56", "2018-12-05T07:56:00+07:00"],
    ["2018-12-05T07:56", "2018-12-05T07:56:00+07:00"],
    ["2018-12-05", "2018-12-05T00:00:00+07:00"],
    ["2018-12-05T07:56:00+07:00", "2018-12-05T07:56:00+07:00"],
    ["2018-12-05T00:56:00Z", "2018-12-05T07:56:00+07:00"],
    ["2018-12-05T00:56:00.000Z", "2018-12-05T07:56:00+07:00"],
    ["2018-12-05 00:56 +0000", "2018-12-05T07:56:00+07:00"],
    ["2018-12-04T19:56-05:00", "2018-12-05T07:56:00+07:00"],
    ["2018-12-05T09:56:00+09:00", "2018-12-05T07:56:00+07:00"],
    ["29/02/2016", "2016-02-29T00:00:00+07:00"],
    ["29/02/2000", "2000-02-29T00:00:00+07:00"],
  ])("%s is %s", (text, iso) => {
    expect(parseMoment(text, ZONE)?.iso).toBe(iso);
  });
});

describe("knows midnight from noon", () => {
  test.each([
    ["05/12/2018 12:00 AM", "2018-12-05T00:00:00+07:00"],
    ["05/12/2018 12:00 SA", "2018-12-05T00:00:00+07:00"],
    ["05/12/2018 12:30 AM", "2018-12-05T00:30:00+07:00"],
    ["05/12/2018 00:00", "2018-12-05T00:00:00+07:00"],
    ["05/12/2018 12:00 PM", "2018-12-05T12:00:00+07:00"],
    ["05/12/2018 12:00 CH", "2018-12-05T12:00:00+07:00"],
    ["05/12/2018 12:00", "2018-12-05T12:00:00+07:00"],
    ["05/12/2018 23:59", "2018-12-05T23:59:00+07:00"],
  ])("%s is %s", (text, iso) => {
    expect(parseMoment(text, ZONE)?.iso).toBe(iso);
  });
});

describe("refuses what no calendar or clock shows", () => {
  test.each([
    "30/02/2018",
    "31/04/2018",
    "29/02/2018",
    "29/02/1900",
    "00/12/2018",
    "32/12/2018",
    "05/13/2018",
    "05/00/2018",
    "2018-02-30",
    "2018-13-05",
    "05/12/2018 25:00",
    "05/12/2018 07:60",
    "05/12/2018 07:56:60",
    "05/12/2018 13:00 PM",
    "05/12/2018 00:30 AM",
    "31/12/1899",
    "01/01/2200",
  ])("%s", (text) => {
    expect(parseMoment(text, ZONE)).toBeUndefined();
  });
});

describe("refuses what is no date", () => {
  test.each([
    "",
    "hôm qua",
    "05/12/18",
    "05-12-2018",
    "2018/12/05",
    "12/2018",
    "2018",
    "07:56",
    "05/12/2018 7:5",
    "05/12/2018 07h56",
    "05/12/2018 07:56 XM",
    "ngày 05/12/2018",
    "05/12/2018 07:56 AM rồi",
    "٠٥/١٢/٢٠١٨",
  ])("“%s”", (text) => {
    expect(parseMoment(text, ZONE)).toBeUndefined();
  });
});

describe("a date without a time", () => {
  test("begins its day", () => {
    expect(parseMoment("05/12/2018", ZONE)?.epoch).toBe(Date.UTC(2018, 11, 4, 17));
  });

  test("ends with its day's last millisecond, where a term ends", () => {
    expect(parseMoment("05/12/2018", ZONE, "end")?.epoch).toBe(Date.UTC(2018, 11, 5, 17) - 1);
  });

  test("keeps its time where one is written, also where a term ends", () => {
    expect(parseMoment("05/12/2018 00:00", ZONE, "end")?.epoch).toBe(Date.UTC(2018, 11, 4, 17));
  });
});

describe("momentOf", () => {
  test.each([
    [Date.UTC(2018, 11, 5, 0, 56), "05/12/2018 07:56 AM"],
    [Date.UTC(2018, 11, 5, 12, 56), "05/12/2018 07:56 PM"],
    [Date.UTC(2018, 11, 4, 17), "05/12/2018 12:00 AM"],
    [Date.UTC(2018, 11, 5, 5), "05/12/2018 12:00 PM"],
  ])("%d is written %s, and read back from that", (epoch, full) => {
    expect(momentOf(epoch, ZONE).full).toBe(full);
    expect(parseMoment(`(${full})`, ZONE)?.epoch).toBe(epoch);
  });

  test("holds every form of one instant", () => {
    expect(momentOf(Date.UTC(2018, 11, 31, 17, 5, 9), ZONE)).toEqual({
      epoch: Date.UTC(2018, 11, 31, 17, 5, 9),
      iso: "2019-01-01T00:05:09+07:00",
      full: "01/01/2019 12:05 AM",
      day: "01/01/2019",
      year: 2019,
      month: 1,
    });
  });

  test.each([
    ["Asia/Tokyo", "2018-12-05T09:56:00+09:00"],
    ["America/New_York", "2018-12-04T19:56:00-05:00"],
    ["Asia/Kathmandu", "2018-12-05T06:41:00+05:45"],
  ])("is seen from %s as %s", (zone, iso) => {
    expect(momentOf(Date.UTC(2018, 11, 5, 0, 56), zone).iso).toBe(iso);
  });
});

describe("is the same on every machine", () => {
  const whole = () => ["05/12/2018 07:56 CH", "2018-12-05"].map((text) => parseMoment(text, ZONE, "end"));
  const here = whole();

  afterEach(() => {
    vi.unstubAllEnvs();
    Settings.defaultLocale = "en-US";
  });

  test.each([
    ["UTC", 0],
    ["America/New_York", 300],
    ["Pacific/Kiritimati", -840],
  ])("in the time zone %s", (zone, minutes) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(Date.UTC(2018, 11, 5)).getTimezoneOffset()).toBe(minutes);
    expect(whole()).toEqual(here);
  });

  test.each(["vi-VN", "ar-EG", "th-TH"])("in the locale %s", (locale) => {
    Settings.defaultLocale = locale;
    expect(whole()).toEqual(here);
  });
});

test.each([
  ["Asia/Ho_Chi_Minh", true],
  ["UTC", true],
  ["Asia/Hanoi", false],
  ["+07:00", false],
  ["", false],
])("“%s” as a time zone: %s", (zone, known) => {
  expect(isTimeZone(zone)).toBe(known);
});

test.each(["2018-12-05T07:56+99:99", "2018-12-05T07:56+24:00", "2018-12-05T07:56+07:75"])(
  "no place on earth has the offset of %s",
  (text) => {
    expect(parseMoment(text, "Asia/Ho_Chi_Minh")).toBeUndefined();
  },
);

test.each([
  ["Asia/Ho_Chi_Minh", true],
  ["America/Argentina/Buenos_Aires", true],
  ["UTC", true],
  ["local", false],
  ["system", false],
  ["default", false],
  ["utc+7", false],
  ["Asia/Hanoi", false],
])("%s is a time zone of its own: %s", (zone, known) => {
  expect(isTimeZone(zone)).toBe(known);
});
