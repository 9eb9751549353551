<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout problems=fields.problemsOf(['username']) displayMessage=!messagesPerField.existsError('username'); section>
<#if section = "title">${msg("emailForgotTitle")} – <#elseif section = "header">${msg("emailForgotTitle")}
<#elseif section = "form">
<p>${msg("plenaryForgotHint")}</p>
<form action="${url.loginAction}" method="post" novalidate>
<@fields.field name="username" label=msg("email") value=(auth.attemptedUsername!'') type="email" autocomplete="username" dir="ltr" autofocus=true wrong=messagesPerField.existsError('username') error=messagesPerField.get('username') />
<p class="actions"><button>${msg("doSubmit")}</button><a href="${url.loginUrl}">${msg("plenaryBackToSignIn")}</a></p>
</form>
</#if>
</@layout.registrationLayout>
