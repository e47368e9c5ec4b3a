package nurture.playbook;

/** A text somebody wrote in a scenario file, and where. */
record Written(String text, Place place) {}
