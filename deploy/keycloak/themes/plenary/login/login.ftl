<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign wrong = messagesPerField.existsError('username','password')>
<#assign problems = wrong?then([fields.problem(usernameHidden???then('password','username'), messagesPerField.getFirstError('username','password'))], [])>
<@layout.registrationLayout problems=problems displayMessage=!wrong displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
<#if section = "title">${msg("doLogIn")} – <#elseif section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
<#if realm.password>
<form action="${url.loginAction}" method="post" novalidate>
<#if !usernameHidden??>
<@fields.field name="username" label=msg("email") value=(login.username!'') type="email" autocomplete="username" dir="ltr" autofocus=!(login.username?has_content) wrong=wrong error=wrong?then(messagesPerField.getFirstError('username','password'),'') />
</#if>
<@fields.field name="password" label=msg("password") type="password" autocomplete="current-password" dir="ltr" autofocus=(login.username?has_content) wrong=wrong error=(wrong && usernameHidden??)?then(messagesPerField.getFirstError('username','password'),'') />
<#if realm.rememberMe && !usernameHidden??><p class="choice"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>><label for="rememberMe">${msg("rememberMe")}</label></p></#if>
<input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
<p class="actions"><button>${msg("doLogIn")}</button><#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if></p>
</form>
</#if>
<#elseif section = "info">
<p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
<#elseif section = "socialProviders">
<#if (social.providers)?has_content>
<h2>${msg("identity-provider-login-label")}</h2>
<ul><#list social.providers as provider><li><a href="${provider.loginUrl}">${provider.displayName!}</a></li></#list></ul>
</#if>
</#if>
</@layout.registrationLayout>
