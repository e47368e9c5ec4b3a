package nurture.playbook;

/** A text somebody wrote in a scenario file, and where. */
record WrittenText(String text, FilePosition place) {}
