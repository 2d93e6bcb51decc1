package nl.meldcodewijzer.account.act;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call that is done once for each {@code Idempotency-Key} that its caller sends: for a day the same call with the same key
 * gets the first answer again, also when both arrive at once. Without a key nothing is different. For calls with a transaction
 * that is tried again, and that answer JSON.
 *
 * <p>Unlike the draft, another call with the same key is a conflict (409) as every other, and a key needs no quotes.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">the draft of the IETF</a>
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OncePerKey {}
