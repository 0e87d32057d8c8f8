import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { RATING_COLOURS } from "../core/edits/styles";
import { RATINGS, type Rating } from "../core/rate/rating";

interface RatingColours {
  readonly text: string;
  readonly fill: string;
  readonly solid: string;
}

/** The light colours are the sheets'; on a dark pane text and fill change places in lightness, the solids stay apart. */
export const PANE_RATING_COLOURS: Readonly<Record<"light" | "dark", Readonly<Record<Rating, RatingColours>>>> = {
  light: RATING_COLOURS,
  dark: {
    Blue: { text: "#B9D8F8", fill: "#16324F", solid: "#5B9BE0" },
    Green: { text: "#B5E3BB", fill: "#15381C", solid: "#58AD64" },
    Amber: { text: "#FFDC94", fill: "#453000", solid: "#E3A52B" },
    Red: { text: "#FFC2C2", fill: "#4F1717", solid: "#E8685F" },
    Grey: { text: "#D6D6D6", fill: "#3A3A3A", solid: "#9E9E9E" },
  },
};

function themeWith(theme: Theme, colours: Readonly<Record<Rating, RatingColours>>): Theme {
  const own = RATINGS.flatMap((rating) =>
    (["text", "fill", "solid"] as const).map((part) => [`rating${rating}-${part}`, colours[rating][part]] as const),
  );
  return { ...theme, ...Object.fromEntries(own) };
}

export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: themeWith(webLightTheme, PANE_RATING_COLOURS.light),
  dark: themeWith(webDarkTheme, PANE_RATING_COLOURS.dark),
};

/** A rating's colour as the theme in force has it, for a style. */
export const ratingColour = (rating: Rating, part: keyof RatingColours): string => `var(--rating${rating}-${part})`;
