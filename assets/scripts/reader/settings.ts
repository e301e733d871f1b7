import { displayChoices } from "../../../scripts/model/display.ts";
import { applyKept, choose } from "./display.ts";
import { say } from "./say.ts";

const { dataset } = document.documentElement;

/** The display settings: what was chosen stands in all of them, in all open pages of the site. */
export function startSettings(): void {
  markChosen();
  for (const event of ["storage", "pageshow"]) {
    addEventListener(event, () => {
      applyKept();
      markChosen();
    });
  }
}

export function chooseTheme(value: string): void {
  choose("theme", value);
  markChosen();
}

/** One step up or down (`1`, `-1`), or back to the usual size (`0`). */
export function changeText(step: string): void {
  const steps = [0, ...displayChoices.text.map(Number)].sort((a, b) => a - b);
  const wanted = step === "0" ? 0 : Number(dataset.text ?? 0) + Number(step);
  const [least = 0, most = 0] = [steps[0], steps[steps.length - 1]];
  choose("text", String(Math.min(most, Math.max(least, wanted))));
  say(`Cỡ chữ ${steps.indexOf(Number(dataset.text ?? 0)) + 1}/${steps.length}`);
}

function markChosen(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>("select[name=theme]")) {
    select.value = dataset.theme ?? "";
  }
}
