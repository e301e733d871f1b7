import { LIMIT } from "./query.ts";

/** Where the device keeps them. They are sent nowhere. */
const KEY = "tim-gan-day";
const MOST = 8;

/** What was searched for on this device, newest first; nothing where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    const texts = Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
    return texts.map((text) => text.slice(0, LIMIT)).slice(0, MOST);
  } catch {
    // Storage is switched off, or holds what is not ours.
    return [];
  }
}

/** Puts a search in front of the others. */
export function remember(text: string): void {
  if (text) keep([text, ...without(text)]);
}

export function forget(text: string): void {
  keep(without(text));
}

export function forgetAll(): void {
  keep([]);
}

function without(text: string): string[] {
  return recentSearches().filter((one) => one.toLowerCase() !== text.toLowerCase());
}

function keep(texts: string[]): void {
  try {
    if (texts.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(texts.slice(0, MOST)));
  } catch {
    // Full or switched off: searching does not depend on it.
  }
}
