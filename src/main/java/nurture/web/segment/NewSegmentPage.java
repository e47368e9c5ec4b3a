package nurture.web.segment;

/** The page on which a segment is made. */
record NewSegmentPage(SegmentFields form) {}
