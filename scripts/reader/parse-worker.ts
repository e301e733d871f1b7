import { answerTasks } from "../workers/pool.ts";
import { parseBatch } from "./parse-files.ts";

answerTasks(parseBatch);
