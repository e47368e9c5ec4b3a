/**
 * Texts: SMS and WhatsApp, handed to a provider by the HTTP API of Twilio.
 *
 * <p>A text is posted once. The connection stands before the last look is asked for and before the
 * first byte of the text is written, so that a failure until then is certainly none of a text that
 * arrived. What fails later is uncertain: the API knows no repeats. What the provider answers
 * instead of taking a text is handed on with its code for the rules of delivery.
 */
@NullMarked
package nurture.channel.text;

import org.jspecify.annotations.NullMarked;
