package nurture.inbox;

import java.util.Locale;
import nurture.event.ReplyReason;

/** What the phrases of one section of a word file are signs of. */
enum WordSection {
  /** How the subject of an automatic answer begins. */
  AUTO_SUBJECT,
  /** The mail says that a machine sent it. */
  AUTOMATIC,
  /** Its author is absent. */
  AWAY,
  /** A colleague stands in for its author, or it is read late. */
  DEPUTY,
  /** Its author has left, or the address is used no more. */
  GONE,
  /** Our mail was received; nothing is said of an absence. */
  RECEIVED,
  /** What only a person says who read our mail. */
  ANSWERS,
  BOUNCE_SUBJECT,
  BOUNCE_TEXT,
  DELAY_SUBJECT,
  DELAY_TEXT,
  COMPLAINT_SUBJECT,
  /** Its author wants no more mail. */
  UNSUBSCRIBE,
  /** The same, as all that is said. */
  UNSUBSCRIBE_WHOLE,
  /** Ends texts, as all that is said: the words of carriers, and what they mean. */
  TEXT_STOP,
  /** Begins texts again, as all that is said. */
  TEXT_START,
  /** Takes an {@link #UNSUBSCRIBE} back. */
  KEEPS,
  MEETING_ACCEPTED,
  MEETING_DECLINED,
  MEETING_TENTATIVE,
  RECEIPT,
  /** The mail is delivered only if its sender does something first. */
  CHALLENGE,
  REACTION,
  /** The first line of the head that mail programs set before a mail they quote. */
  HEAD_FROM,
  /** The further lines of that head. */
  HEAD_OTHER,
  /** The line before a quotation: who wrote it, and when. */
  WROTE,
  /** The line before a whole mail: original or forwarded message. */
  ORIGINAL,
  /** The same, of a forwarded mail. */
  FORWARDED,
  /** The line that mail programs of telephones add. */
  MOBILE,
  /** Points at answers within the quotation. */
  INLINE,
  MONTH,
  WEEKDAY,
  NUMBER,
  UNIT_DAY,
  UNIT_WEEK,
  UNIT_MONTH,
  UNIT_QUARTER,
  UNIT_YEAR,
  HALF_YEAR,
  /** Before a span of time. */
  IN,
  /** After a span of time. */
  FROM_NOW,
  NEXT,
  THIS,
  UNTIL,
  /** The day that is named belongs to the absence. */
  INCLUSIVE,
  /** With the day of the return. */
  BACK,
  /** With the first day of an absence. */
  START,
  /** Between a day or preposition and a month. */
  OF,
  EARLY,
  MIDDLE,
  LATE,
  AFTER,
  /** When it is over, and not from its beginning. */
  AFTERWARDS,
  /** A part of a year and the month it begins with. */
  SEASON,
  TOMORROW,
  /** Before the word for tomorrow where it means the morning. */
  MORNING,
  /** Between the first and the last day of a span. */
  AND,
  NOT,
  /** What mail programs set before the subject of an answer. */
  REPLY_PREFIX,
  /** What says nothing of what its author wants. */
  POLITE,
  POSITIVE,
  /** Finds it good, which is less than a wish to go on. */
  PRAISE,
  /** To speak, to meet, to write, to be free: with a day, a proposal or a wish for another time. */
  TALK,
  /** The day of writing, or a time of the day. */
  TODAY,
  NEGATIVE,
  /** A negation that affirms: it declines nothing. */
  DOUBLE_NEGATIVE,
  /** Interest of a person other than the author. */
  OTHERS,
  /** What denies, regrets, or finds too much or too little. */
  OBJECTION,
  /** What follows it outweighs what stands before. */
  BUT,
  /** Before a day that is not to come earlier. */
  LATER,
  NOT_NOW,
  /** Has no time: another time is wanted, unless a yes or a no stands beside it. */
  BUSY,
  /** Its author will write again: no wish for another time. */
  PROMISE,
  QUESTION,
  WRONG_PERSON,
  REASON_PAY,
  REASON_PLACE,
  REASON_ROLE,
  REASON_TIMING,
  REASON_COMPANY,
  REASON_PRESENT_JOB,
  REASON_PERSONAL,
  REASON_CONTRACT,
  /** Asks for what we hold of its author, or to have it erased. */
  DATA_REQUEST;

  /** What speaks of a reason. */
  static WordSection of(ReplyReason reason) {
    return valueOf("REASON_" + reason.name());
  }

  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
