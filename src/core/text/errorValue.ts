const ERRORS = new Set(
  "#blocked! #busy! #calc! #connect! #div/0! #field! #getting_data #n/a #name? #null! #num! #python! #ref! #spill! #unknown! #value!".split(
    " ",
  ),
);

/** Whether a text is what Excel shows in place of a result: "#N/A", "#REF!". */
export const isErrorValue = (text: string): boolean => ERRORS.has(text.trim().toLowerCase());
