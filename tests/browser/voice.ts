import type { Page } from "playwright-core";

/**
 * A device with a Vietnamese voice, in place of the engine this machine does not have. Voices come late, as in Chrome;
 * speech ends when `finish` is called, or at once.
 */
export async function withVoice(page: Page, { at = "late", ends = "when told" } = {}): Promise<void> {
  await page.addInitScript(
    ({ at, ends }) => {
      const log: string[] = [];
      const rates: number[] = [];
      let voices: unknown[] = [];
      let open: SpeechSynthesisUtterance | undefined;
      const finish = () => {
        const speech = open;
        open = undefined;
        speech?.onend?.(new Event("end") as SpeechSynthesisEvent);
      };
      const engine = {
        onvoiceschanged: null as (() => void) | null,
        getVoices: () => voices,
        speak(speech: SpeechSynthesisUtterance) {
          log.push(speech.text);
          rates.push(speech.rate);
          open = speech;
          if (ends === "at once") setTimeout(finish);
        },
        cancel() {
          // As engines do: what is cut off tells so afterwards.
          const speech = open;
          open = undefined;
          if (speech) setTimeout(() => speech.onerror?.(new Event("error") as SpeechSynthesisErrorEvent));
        },
      };
      const arrive = () => {
        voices = [
          { lang: "en-US", name: "English", localService: true },
          { lang: "vi_VN", name: "Tiếng Việt", localService: true },
        ];
        engine.onvoiceschanged?.();
      };
      if (at === "late") setTimeout(arrive, 300);
      class Utterance {
        rate = 1;
        lang = "";
        voice: unknown = null;
        onend = null;
        onerror = null;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      Object.defineProperty(window, "speechSynthesis", { value: engine });
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken: { log, rates }, finish });
    },
    { at, ends },
  );
}
