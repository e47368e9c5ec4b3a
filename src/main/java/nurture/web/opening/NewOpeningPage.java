package nurture.web.opening;

/** The page on which an opening is made. */
record NewOpeningPage(OpeningFields form) {}
