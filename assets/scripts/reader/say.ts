/** Where short messages stand. It is on the page before the first one, or screen readers would pass it over. */
const place = document.createElement("div");
place.className = "message";
place.setAttribute("role", "status");
document.body.append(place);
let timer = 0;

/** Tells the reader something, seen and spoken. It goes away by itself, unless it holds something to press. */
export function say(...content: (Node | string)[]): void {
  clearTimeout(timer);
  place.replaceChildren(...content);
  if (content.every((one) => typeof one === "string")) timer = window.setTimeout(say, 8000);
}
