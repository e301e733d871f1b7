import { answerTasks } from "../workers/pool.ts";
import type { TreeEntry } from "./sum.ts";
import { type Ground, surveyHere } from "./survey.ts";

/** A process that looks at a large folder. */
answerTasks<Ground, TreeEntry[]>(surveyHere);
