<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign problems = []>
<#if messagesPerField.existsError('password')><#assign problems = problems + [fields.problem('password-new', messagesPerField.get('password'))]></#if>
<#if messagesPerField.existsError('password-confirm')><#assign problems = problems + [fields.problem('password-confirm', messagesPerField.get('password-confirm'))]></#if>
<@layout.registrationLayout problems=problems displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
<#if section = "title">${msg("updatePasswordTitle")} – <#elseif section = "header">${msg("updatePasswordTitle")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post" novalidate>
<@fields.field name="password-new" label=msg("passwordNew") type="password" autocomplete="new-password" dir="ltr" autofocus=true hint=msg("plenaryPasswordHint") wrong=messagesPerField.existsError('password') error=messagesPerField.get('password') />
<@fields.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password" dir="ltr" wrong=messagesPerField.existsError('password-confirm') error=messagesPerField.get('password-confirm') />
<p class="choice"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"><label for="logout-sessions">${msg("logoutOtherSessions")}</label></p>
<p class="actions"><button name="login">${msg("doSubmit")}</button><#if isAppInitiatedAction??><button class="second" name="cancel-aia" value="true">${msg("doCancel")}</button></#if></p>
</form>
</#if>
</@layout.registrationLayout>
