package org.waymark.accounts.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.function.SingletonSupplier;
import org.waymark.platform.Actor;
import org.waymark.platform.files.UploadGate;
import org.waymark.platform.files.UploadRoute;
import org.waymark.platform.web.PublicPaths;

/**
 * Three chains: signed-in pages with a session and a token in each form; the pages where a session begins; and all others,
 * which know nobody.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain signedInPages(HttpSecurity http, ObjectProvider<UploadRoute> uploads) {
        return headers(http)
                .securityMatcher(Routes.SIGNED_IN)
                .addFilterBefore(new UploadGate(uploads.orderedStream().toList()), CsrfFilter.class)
                .authorizeHttpRequests(request -> request.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/coach", "/coach/**")
                        .hasRole("COACH")
                        .requestMatchers("/desk", "/desk/**")
                        .hasAnyRole("COORDINATOR", "LEAD")
                        .requestMatchers("/edit", "/edit/**")
                        .hasRole("EDITOR")
                        .requestMatchers("/reports", "/reports/**")
                        .hasRole("MANAGER")
                        .requestMatchers("/admin", "/admin/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers("/concerns/**")
                        .hasAnyRole("COACH", "COORDINATOR", "LEAD", "EDITOR", "MANAGER", "ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(toSignIn()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signInPages(HttpSecurity http, OneTimeSignIn tokens, LinkRequests asked, PersonSignsIn person) {
        return headers(http)
                .securityMatcher(Routes.SIGN_IN)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new CrossSitePosts(), CsrfFilter.class)
                .securityContext(
                        context -> context.securityContextRepository(new HttpSessionSecurityContextRepository()))
                .authorizeHttpRequests(request -> request.anyRequest().permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oneTimeTokenLogin(link -> link.tokenService(tokens)
                        .authenticationProvider(person)
                        .tokenGeneratingUrl("/sign-in")
                        .generateRequestResolver(asked)
                        .tokenGenerationSuccessHandler(
                                (_, response, token) -> seeOther(response, "/sign-in/sent/" + token.getTokenValue()))
                        .showDefaultSubmitPage(false)
                        .loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in/enter")
                        .authenticationConverter(request -> presented(
                                request.getParameter("token"),
                                request.getParameter("request"),
                                request.getParameter("code")))
                        .successHandler(toNextPage())
                        .failureHandler(toFailure()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicPages(HttpSecurity http, ObjectProvider<PublicPaths> published) {
        Supplier<List<PublicPaths>> paths =
                SingletonSupplier.of(() -> published.stream().toList());
        return headers(http)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new CrossSitePosts(), CsrfFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(request -> request.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Routes.PUBLIC)
                        .permitAll()
                        .requestMatchers(asked -> isPublished(asked, paths.get()))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(unknown())
                        .accessDeniedHandler((_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .build();
    }

    /** What editors publish has addresses that nobody knows beforehand. */
    private static boolean isPublished(HttpServletRequest request, List<PublicPaths> published) {
        return READS.contains(request.getMethod())
                && published.stream().anyMatch(paths -> paths.includes(request.getRequestURI()));
    }

    /** Pages may be kept by a browser only to ask again; nothing from elsewhere runs in them. */
    private static HttpSecurity headers(HttpSecurity http) {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()")));
    }

    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, _) -> {
            var query = request.getQueryString();
            var asked = request.getMethod().equals("GET")
                    ? request.getRequestURI() + (query == null ? "" : "?" + query)
                    : NextPath.HOME;
            seeOther(response, "/sign-in?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        };
    }

    private static AuthenticationEntryPoint unknown() {
        return (_, response, _) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static OneTimeTokenAuthenticationToken presented(String token, String request, String code) {
        return new OneTimeTokenAuthenticationToken(
                token != null ? token : OneTimeSignIn.PresentedCode.joined(request, code));
    }

    private static AuthenticationSuccessHandler toNextPage() {
        return (_, response, signedIn) -> {
            var next = NextPath.safe((String) signedIn.getDetails());
            var home = signedIn.getPrincipal() instanceof Actor actor ? HomePage.of(actor) : NextPath.HOME;
            seeOther(response, next.equals(NextPath.HOME) ? home : next);
        };
    }

    private static AuthenticationFailureHandler toFailure() {
        return (request, response, _) -> {
            var asked = request.getParameter("request");
            seeOther(
                    response,
                    asked == null ? "/sign-in/over" : "/sign-in/sent/" + SignInController.id(asked) + "?wrong");
        };
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
