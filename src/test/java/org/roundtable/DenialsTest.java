package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.security.Administrator;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.MemberOf;
import org.roundtable.security.ReaderOf;
import org.roundtable.security.SignedIn;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** Knocks at every method of every service as each of those it is not for. A new method is knocked at by itself. */
@DatabaseTest
class DenialsTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    World world;

    private World.TestBoard board;
    private World.TestBoard other;

    @BeforeEach
    void makeBoards() {
        board = world.board(1);
        other = world.board(1);
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithoutSigningIn() {
        return methods()
                .filter(door -> door.guarded(
                        SignedIn.class, Administrator.class, ReaderOf.class, MemberOf.class, FacilitatorOf.class))
                .map(door -> door.test(
                        knock -> knock.call(),
                        AuthenticationCredentialsNotFoundException.class,
                        AccessDeniedException.class,
                        NotFound.class));
    }

    @TestFactory
    Stream<DynamicTest> toPeopleOfAnotherBoardThereIsNothing() {
        return methods()
                .filter(door -> door.guarded(ReaderOf.class, MemberOf.class, FacilitatorOf.class))
                .map(door -> door.test(knock -> As.person(other.facilitator(), knock), NotFound.class));
    }

    @TestFactory
    Stream<DynamicTest> notEvenAnAdministratorSeesABoardTheyAreNotOn() {
        return methods()
                .filter(door -> door.guarded(ReaderOf.class, MemberOf.class, FacilitatorOf.class))
                .map(door -> door.test(knock -> As.administrator(board.administrator(), knock), NotFound.class));
    }

    @TestFactory
    Stream<DynamicTest> observersOnlyRead() {
        return methods()
                .filter(door -> door.guarded(MemberOf.class, FacilitatorOf.class))
                .map(door -> door.test(knock -> As.person(board.observer(), knock), NotAllowed.class));
    }

    @TestFactory
    Stream<DynamicTest> membersDoNotFacilitate() {
        return methods()
                .filter(door -> door.guarded(FacilitatorOf.class))
                .map(door -> door.test(knock -> As.person(board.member(0), knock), NotAllowed.class));
    }

    @TestFactory
    Stream<DynamicTest> facilitatorsDoNotAdminister() {
        return methods()
                .filter(door -> door.guarded(Administrator.class))
                .map(door -> door.test(knock -> As.person(board.facilitator(), knock), AccessDeniedException.class));
    }

    private Stream<Door> methods() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.roundtable."))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !AnnotatedElementUtils.hasAnnotation(
                                method, org.springframework.transaction.event.TransactionalEventListener.class))
                        .map(method -> new Door(bean, method)));
    }

    /** A way of calling: as somebody, or as nobody. */
    private interface Caller {
        @Nullable
        Object as(Callable<@Nullable Object> knock) throws Exception;
    }

    private final class Door {
        private final Object service;
        private final Method method;

        Door(Object service, Method method) {
            this.service = service;
            this.method = method;
        }

        /** Whether the nearest guard, on the method or else on the class, is one of these. */
        @SafeVarargs
        final boolean guarded(Class<? extends Annotation>... guards) {
            boolean ownGuard = Stream.of(
                            SignedIn.class,
                            Administrator.class,
                            ReaderOf.class,
                            MemberOf.class,
                            FacilitatorOf.class,
                            org.roundtable.security.Anyone.class)
                    .anyMatch(method::isAnnotationPresent);
            return Arrays.stream(guards)
                    .anyMatch(guard -> ownGuard
                            ? method.isAnnotationPresent(guard)
                            : AopUtils.getTargetClass(service).isAnnotationPresent(guard));
        }

        @SafeVarargs
        final DynamicTest test(Caller caller, Class<? extends Throwable>... denials) {
            String name = AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
            return DynamicTest.dynamicTest(
                    name,
                    () -> assertThat(catchThrowable(() -> caller.as(this::knock)))
                            .as(name)
                            .isNotNull()
                            .matches(thrown -> Arrays.stream(denials).anyMatch(denial -> denial.isInstance(thrown))));
        }

        private @Nullable Object knock() throws Exception {
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(this::something)
                    .toArray();
            try {
                return service.getClass()
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() instanceof Exception failure ? failure : thrown;
            }
        }

        /** The guard must answer before anything but the board is looked at. */
        private @Nullable Object something(Class<?> type) {
            if (type == BoardId.class) {
                return board.id();
            }
            if (type == Optional.class) {
                return Optional.empty();
            }
            if (type == boolean.class) {
                return false;
            }
            return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
        }
    }
}
