import { answerTasks } from "../workers/pool.ts";
import { type Ground, type Surveyed, surveyHere } from "./survey.ts";

/** A process that looks at a large folder. */
answerTasks<Ground, Surveyed>(surveyHere);
