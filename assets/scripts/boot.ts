/**
 * Stands in the head of every page, before the style sheet, so that no page is painted in one theme and then turns to
 * another. It also tells the style sheet to keep room for what only works with scripts.
 */
import { applyKept } from "./reader/display.ts";

document.documentElement.dataset.script = "";
applyKept();
