import type { Abbreviation } from "../abbreviation.ts";
import { dateRules } from "./date.ts";
import { documentRules } from "./document.ts";
import { numberRules } from "./number.ts";
import { romanRules } from "./roman.ts";
import { sayBy } from "./rule.ts";
import { shortFormRules } from "./short-form.ts";
import { addressRules, signRules } from "./sign.ts";
import { timeRules } from "./time.ts";
import { plainUnits } from "./unit.ts";

/**
 * Makes what turns written Vietnamese into what is said: dates, hours, numbers, units, numbers of documents, Roman
 * numerals, short forms. A voice reads the rest by itself.
 *
 * @param own the site's own short forms
 * @example speaker([])("Có 135/156 đảng viên.") // "Có một trăm ba mươi lăm trên một trăm năm mươi sáu đảng viên."
 */
export function speaker(own: readonly Abbreviation[]): (text: string) => string {
  const rules = [
    ...addressRules,
    ...documentRules,
    ...dateRules,
    ...timeRules,
    ...shortFormRules(own),
    ...romanRules,
    ...numberRules,
    ...signRules,
  ];
  return (text) => tidy(sayBy(rules, plainUnits(text.normalize("NFC"))));
}

/** One blank between words, none before a comma; brackets and quotes become pauses or nothing. */
function tidy(said: string): string {
  return said
    .replace(/\s*[([]\s*/g, ", ")
    .replace(/\s*[)\]]\s*(?=[.,;:!?…])/g, "")
    .replace(/\s*[)\]]\s*/g, ", ")
    .replace(/[“”"‘’«»]/g, "")
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:!?…])/g, "$1")
    .replace(/(?:, ?)+(?=[,.;:!?])/g, "")
    .replace(/^[,\s]+|[,\s]+$/g, "");
}
