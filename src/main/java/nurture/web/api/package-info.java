/**
 * The JSON API for integrators: thin routes from requests to the rooms and back, and the written
 * form of the reports they answer with.
 */
@NullMarked
package nurture.web.api;

import org.jspecify.annotations.NullMarked;
