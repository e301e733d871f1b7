/** Saves an article on the device, made here and sent nowhere. Fetched when somebody presses for it. */
import { type Origin, plainText } from "./plain-text.ts";
import { wholePage } from "./whole-page.ts";

/** @param form `html`, one file with its pictures, or `txt` */
export async function save(form: string): Promise<void> {
  const { article, address } = await wholeStory();
  const origin: Origin = {
    agency: document.querySelector(".brand-agency")?.textContent ?? "",
    address,
    savedAt: new Date().toLocaleDateString("vi-VN"),
  };
  if (form === "txt") download(plainText(article, origin), "text/plain", `${nameOf(address)}.txt`);
  else download(await wholePage(article, origin), "text/html", `${nameOf(address)}.html`);
}

/** A split story is saved whole, whichever part is open. */
async function wholeStory(): Promise<{ article: Element; address: string }> {
  const link = document.querySelector<HTMLAnchorElement>(".story a");
  const here = { article: articleIn(document), address: location.href.replace(/[?#].*$/, "") };
  if (!link) return here;
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(`no whole story: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { article: articleIn(page), address: link.href };
}

function articleIn(page: Document): Element {
  const article = page.querySelector("article");
  if (!article) throw new Error("no article on the page");
  return article;
}

/** The article's own name in its address. */
function nameOf(address: string): string {
  const names = new URL(address).pathname.split("/").filter((name) => name && name !== "toan-bai");
  return names.pop() ?? "bai";
}

function download(text: string, type: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Not at once: Safari reads the file after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
