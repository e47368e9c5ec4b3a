/** The JSON API for integrators: thin routes from requests to the rooms and back. */
@NullMarked
package nurture.web.api;

import org.jspecify.annotations.NullMarked;
