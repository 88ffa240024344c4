import { parseCitations } from "../language/citation/parse-citations.ts";
import { parseDeadline } from "../language/deadline/parse-deadline.ts";
import { readOrganisation } from "../language/organisation.ts";
import { remembering } from "../language/remembering.ts";

/** What a text says when it is a deadline. */
export const deadlineOf = remembering(parseDeadline);

/** What a text cites when it is an entry of the basis. */
export const citationsOf = remembering(parseCitations);

/** What bodies a text names when it is an entry of 公开主体. */
export const organisationOf = remembering(readOrganisation);
