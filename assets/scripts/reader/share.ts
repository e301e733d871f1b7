import { say } from "./say.ts";

/** The page's address as it should be passed on: without the place on the page. */
const address = (): string => location.href.replace(/#.*$/, "");

export async function copyAddress(): Promise<void> {
  try {
    await navigator.clipboard.writeText(address());
    say("Đã chép địa chỉ bài.");
  } catch {
    // No clipboard without TLS, or it was refused.
    say(`Chưa chép được. Địa chỉ bài: ${address()}`);
  }
}

/** The device's own list of apps, Zalo among them. Closing it without choosing is no failure. */
export function shareByDevice(): void {
  navigator.share({ title: document.title, url: address() }).catch(() => undefined);
}

/** Only some browsers have that list. */
export function offerShare(): void {
  const button = document.querySelector<HTMLButtonElement>("button[name=share]");
  if (button && "share" in navigator) button.hidden = false;
}
