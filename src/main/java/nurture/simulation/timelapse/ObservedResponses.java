package nurture.simulation.timelapse;

import nurture.candidate.Purpose;
import nurture.event.Stage;

/**
 * What came of the messages of one template to people in one stage, as history has it.
 *
 * @param stage the candidate's when it was decided
 * @param sent messages that left, those that bounced later included
 * @param replied people's replies, one a message at most, automatic ones left out
 */
public record ObservedResponses(
    String template,
    Purpose purpose,
    Stage stage,
    long sent,
    long opened,
    long clicked,
    long replied,
    long positive,
    long neutral,
    long notNow,
    long outOfOffice,
    long unsubscribed,
    long complained,
    long bouncedHard,
    long bouncedSoft) {}
