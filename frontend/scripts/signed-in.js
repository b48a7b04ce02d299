// On the pages of signed-in people: htmx, sortable tables, uploads and the preview beside a text.
import "htmx.org";
import { initTables } from "nhsuk-frontend";
import { followWriting } from "./preview.js";
import { startUploads } from "./upload.js";

initTables();
startUploads(document);
followWriting();
