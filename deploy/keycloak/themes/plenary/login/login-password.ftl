<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout problems=fields.problemsOf(['password']) displayMessage=!messagesPerField.existsError('password'); section>
<#if section = "title">${msg("doLogIn")} – <#elseif section = "header">${msg("doLogIn")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post" novalidate>
<@fields.field name="password" label=msg("password") type="password" autocomplete="current-password" dir="ltr" autofocus=true wrong=messagesPerField.existsError('password') error=messagesPerField.get('password') />
<p class="actions"><button>${msg("doLogIn")}</button><#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if></p>
</form>
</#if>
</@layout.registrationLayout>
