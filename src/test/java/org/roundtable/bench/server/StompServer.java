package org.roundtable.bench.server;

import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

/** Spring's simple broker as it comes: each vote is a message to one destination that every client subscribes to. */
@EnableWebSocketMessageBroker
public class StompServer implements WebSocketMessageBrokerConfigurer {
    public static final String DESTINATION = "/topic/votes";

    public static void main(String[] arguments) throws Exception {
        PlainTomcat tomcat = new PlainTomcat();
        var spring = new AnnotationConfigWebApplicationContext();
        spring.register(StompServer.class);
        int port = tomcat.start((classes, servlets) -> {
            var dispatcher = servlets.addServlet("spring", new DispatcherServlet(spring));
            dispatcher.addMapping("/");
            dispatcher.setLoadOnStartup(1);
            dispatcher.setAsyncSupported(true);
        });
        SimpMessagingTemplate broker = spring.getBean(SimpMessagingTemplate.class);
        new Broadcasts()
                .obeying(message -> broker.convertAndSend(DESTINATION, message))
                .obey(Integer.parseInt(arguments[0]), port);
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry endpoints) {
        endpoints.addEndpoint("/bench").setAllowedOriginPatterns("*");
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry broker) {
        broker.enableSimpleBroker("/topic");
    }
}
