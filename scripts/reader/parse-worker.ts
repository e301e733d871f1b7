import { answerTasks } from "../workers/pool.ts";
import { parseBatch } from "./parse-file.ts";

answerTasks(parseBatch);
