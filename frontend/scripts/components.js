// Starts the components of nhsuk-frontend within a part of the page.
import {
  initButtons,
  initCharacterCounts,
  initCheckboxes,
  initErrorSummary,
  initHeader,
  initNotificationBanners,
  initRadios,
  initScroll,
  initSkipLinks,
} from "nhsuk-frontend";
import { sayRolesAgain } from "./roles.js";

export function startComponents(scope) {
  const options = { scope };
  initButtons(options);
  initCharacterCounts(options);
  initCheckboxes(options);
  initErrorSummary(options);
  initHeader(options);
  initNotificationBanners(options);
  initRadios(options);
  initScroll(options);
  initSkipLinks(options);
  sayRolesAgain(scope);
}
