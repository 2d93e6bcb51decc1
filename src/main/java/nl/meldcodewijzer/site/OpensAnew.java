package nl.meldcodewijzer.site;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form of which the same address, when it is read, shows the form anew. A page that answers it can then offer another
 * language as well; what was typed is lost, so a form with much in it does not say this.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpensAnew {}
