package nurture.playbook.scenario;

import nurture.playbook.FilePosition;

/** A text somebody wrote in a scenario file, and where. */
public record WrittenText(String text, FilePosition place) {}
