// Safari takes a table for words and a list for words once styles change how they are displayed. These roles say what they
// are. They come from here since in a page they would say what the elements say already, which checkers of HTML refuse.
const ROLES = {
  "table.nhsuk-table--responsive": "table",
  ".nhsuk-table--responsive > :is(thead, tbody)": "rowgroup",
  ".nhsuk-table--responsive tr": "row",
  ".nhsuk-table--responsive th:not([scope=row])": "columnheader",
  ".nhsuk-table--responsive th[scope=row]": "rowheader",
  ".nhsuk-table--responsive td": "cell",
  "ul:is(.nhsuk-list--tick, .nhsuk-list--cross)": "list",
};

export function sayRolesAgain(scope) {
  for (const [which, role] of Object.entries(ROLES)) {
    scope.querySelectorAll(which).forEach((element) => element.setAttribute("role", role));
  }
}
