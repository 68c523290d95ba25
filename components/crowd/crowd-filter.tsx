"use client";

import { FilterForm, type FilterFormProps } from "../filter-form.tsx";
import { useShow } from "./use-show.ts";

/** The filters of a page that the server draws. */
export function CrowdFilter(props: Omit<FilterFormProps, "show">) {
  return <FilterForm {...props} show={useShow()} />;
}
