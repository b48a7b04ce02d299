// On the pages of signed-in people: htmx and sortable tables.
import "htmx.org";
import { initTables } from "nhsuk-frontend";
import { startUploads } from "./upload.js";

initTables();
startUploads(document);
