/** Reads an article aloud by the device's own voice. Fetched when somebody presses for it; nothing is sent anywhere. */
import type { Abbreviation } from "../../../scripts/model/abbreviation.ts";
import { speaker } from "../../../scripts/model/spoken/spoken.ts";
import { mark } from "./mark.ts";
import { Reading } from "./reading.ts";
import { sentenceList } from "./sentence-list.ts";

/** Where the device keeps the speed, and the speeds offered, in parts of the usual one. */
const KEY = "toc-do-doc";
const SPEEDS = ["0.75", "1", "1.25", "1.5"];
let reading: Reading | undefined;

/**
 * @param ownWords the site's own short forms as JSON; empty where the article uses none
 * @param say shows the player, as every message is shown
 * @param voice what the page has found
 */
export function readAloud(
  ownWords: string,
  say: (...content: Node[]) => void,
  voice: () => SpeechSynthesisVoice | undefined,
): void {
  const article = document.querySelector("article");
  if (!article) return;
  reading?.stop();
  const own: Abbreviation[] = ownWords ? JSON.parse(ownWords) : [];
  const pause = button("Tạm dừng", () => (now.isPaused ? now.readFrom(now.at) : now.pause()));
  const now = new Reading(sentenceList(article), speaker(own), voice, () => {
    mark(now.current);
    pause.textContent = now.isPaused ? "Đọc tiếp" : "Tạm dừng";
    if (!now.current) end();
  });
  const end = (): void => {
    now.stop();
    mark(undefined);
    say();
    document.querySelector<HTMLButtonElement>("button[name=aloud]")?.focus({ preventScroll: true });
  };
  reading = now;
  now.rate = Number(keptSpeed());
  say(
    pause,
    button("Câu trước", () => now.readFrom(now.at - 1)),
    button("Câu sau", () => now.readFrom(now.at + 1)),
    speedChoice(now),
    button("Thôi đọc", end),
  );
  now.readFrom(0);
  pause.focus();
  addEventListener("pagehide", () => now.stop(), { once: true });
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

function speedChoice(now: Reading): HTMLLabelElement {
  const label = document.createElement("label");
  const select = document.createElement("select");
  select.append(...SPEEDS.map((speed) => new Option(`${speed.replace(".", ",")}×`, speed)));
  select.value = String(now.rate);
  select.addEventListener("change", () => {
    now.rate = Number(select.value);
    keepSpeed(select.value);
    // An utterance keeps the speed it began with.
    if (!now.isPaused) now.readFrom(now.at);
  });
  label.append("Tốc độ ", select);
  return label;
}

function keptSpeed(): string {
  try {
    const kept = localStorage.getItem(KEY) ?? "";
    return SPEEDS.includes(kept) ? kept : "1";
  } catch {
    return "1";
  }
}

function keepSpeed(speed: string): void {
  try {
    localStorage.setItem(KEY, speed);
  } catch {
    // It holds for this page.
  }
}
