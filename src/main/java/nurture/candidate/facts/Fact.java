package nurture.candidate.facts;

/**
 * What rules may match, opinions apart: one thing that is true of a candidate at one instant.
 * Immutable; a fact that does not apply (no hold, no reply yet) is not there.
 */
public sealed interface Fact
    permits Agreement,
        Away,
        CampaignWaiting,
        Candidate,
        Contact,
        DataOrigin,
        Employment,
        Found,
        HeardFrom,
        HeldBack,
        Interest,
        LastReply,
        LastStep,
        Match,
        EvaluationTime,
        NextTouch,
        OpenRequest,
        OpenTask,
        Points,
        Postponed,
        Preferences,
        Reach,
        Referred,
        ReplyText,
        MailAnswer,
        TextAnswer,
        ResearchGate,
        Role,
        AvailableContent,
        SignalSeen,
        SoftBounces,
        TopicHistory,
        Volume,
        WrittenAnswer,
        Flag,
        WorkingHours {}
