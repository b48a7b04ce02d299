// On every page: the behaviour of the components that pages use, and nothing else.
import { startComponents } from "./components.js";
import { followSwaps } from "./swaps.js";
import { startVideos } from "./video.js";

// Marks that scripts work here, so that styles may hide what scripts will show.
document.body.classList.add("js-enabled", "nhsuk-frontend-supported");

startComponents(document);
followSwaps();
startVideos(document);
