package org.roundtable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: the planning table of community advisory boards. */
@SpringBootApplication
public class Roundtable {
    public static void main(String[] args) {
        SpringApplication.run(Roundtable.class, args);
    }
}
