/** Between the fields of the filter form and the filter that they ask for. */
import type { Choices } from "#lib/timeline/choices.ts";
import type { Filter } from "#lib/timeline/filter.ts";
import { filterQuery, readFilter } from "./filter-query.ts";

/** The filter that the fields ask for. All statuses that there are, ticked together, ask for nothing. */
export function askedIn(form: HTMLFormElement, { statuses }: Choices): Filter {
  const query = new URLSearchParams();
  for (const [key, value] of new FormData(form)) if (typeof value === "string") query.append(key, value);
  const filter = readFilter(query);
  const all = statuses.every(({ value }) => filter.statuses.includes(value));
  return all ? { ...filter, statuses: [] } : filter;
}

/** Brings the fields to a filter that came from elsewhere: from Back, or a link. What is being typed stays. */
export function fillForm(form: HTMLFormElement, filter: Filter, { statuses }: Choices): void {
  const asked =
    filter.statuses.length > 0 ? filter : { ...filter, statuses: statuses.map(({ value }) => value) };
  const values = new URLSearchParams(filterQuery(asked));
  for (const field of form.querySelectorAll("input")) {
    if (field.type === "checkbox") field.checked = values.getAll(field.name).includes(field.value);
    else if (field.type !== "hidden" && field !== document.activeElement)
      field.value = values.get(field.name) ?? "";
  }
}
