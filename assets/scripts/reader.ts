/**
 * What every page does once it stands: the reader's settings, and on an article its tools. What few readers press for,
 * reading aloud and saving, is fetched at the press.
 */
import { keepPlace } from "./reader/place.ts";
import { startPrefetch } from "./reader/prefetch.ts";
import { say } from "./reader/say.ts";
import { changeText, chooseTheme, startSettings } from "./reader/settings.ts";
import { copyAddress, offerShare, shareByDevice } from "./reader/share.ts";
import { offerReading, vietnameseVoice } from "./reader/voice.ts";

/** What a button or a choice does, by its name; it is given its value. */
const actions: Record<string, (value: string) => unknown> = {
  theme: chooseTheme,
  text: changeText,
  copy: copyAddress,
  share: shareByDevice,
  print: () => print(),
  save: (form) => import("./reader/save.ts").then(({ save }) => save(form)),
  aloud: (ownWords) =>
    import("./reader/aloud.ts").then(({ readAloud }) => readAloud(ownWords, say, vietnameseVoice)),
};

/** Whatever went wrong on the way to a part of ours, the reader can do one thing about it. */
async function act({ name, value }: HTMLButtonElement | HTMLSelectElement): Promise<void> {
  try {
    await actions[name]?.(value);
  } catch {
    say("Chưa làm được. Mời thử lại.");
  }
}

document.addEventListener("click", ({ target }) => {
  const button = (target as Element).closest("button");
  if (button) void act(button);
});
document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLSelectElement) void act(target);
});
startSettings();
offerShare();
offerReading();
keepPlace();
startPrefetch();
document.documentElement.dataset.script = "ready";
