package nl.meldcodewijzer.site;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands outside the transaction, which the interceptor of {@code @Transactional} opens at 200. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RetriedInterceptor {

    private static final int TRIES = 4;
    /** Lock wait timeout, deadlock, changed since last read. */
    private static final Set<Integer> BROKEN_OFF = Set.of(1205, 1213, 1020);

    @AroundInvoke
    @Nullable
    Object tryAgain(InvocationContext entry) throws Exception {
        for (int left = TRIES - 1; ; left--) {
            try {
                return entry.proceed();
            } catch (Exception failure) {
                if (left == 0 || !wasBrokenOff(failure)) {
                    throw failure;
                }
            }
        }
    }

    static boolean wasBrokenOff(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < 20; depth++) {
            if (each instanceof SQLException sql && BROKEN_OFF.contains(sql.getErrorCode())) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
